import type { SideName, WireRefusal } from '../../ipc/primitives'
import { headingKey } from '../../sheet/headings'
import type { RowGroup } from './groupRows'
import { cellOf } from './readFile'
import type { Reading } from './readHistory'
import { rowFault } from './texts'

const NAMES: Record<SideName, string> = {
  client: 'client, customer, buyer, auftraggeber, auftraggeberin, kunde, kundin',
  freelancer:
    'freelancer, agency, contractor, provider, supplier, vendor, auftragnehmer, auftragnehmerin, freiberufler, agentur, dienstleister, lieferant',
}
const SIDES: readonly SideName[] = ['client', 'freelancer']
const SIDE_OF: ReadonlyMap<string, SideName> = new Map(
  SIDES.flatMap((side) => NAMES[side].split(', ').map((name) => [headingKey(name), side] as const)),
)

/** Which side of a contract we are: as its rows say, else as the user said. A fault where they can't be read or differ. */
export function readOurSide(
  group: RowGroup,
  reading: Reading,
  fault: (line: number, refusal: WireRefusal) => void,
): SideName {
  let ours: { readonly side: SideName; readonly line: number } | null = null
  for (const row of group) {
    const cell = cellOf(row, reading.mapping, 'ourSide')
    const side = cell === '' ? reading.ourSide : SIDE_OF.get(headingKey(cell))
    if (side === undefined || side === null) fault(row.line, rowFault('side-unreadable', cell.slice(0, 40)))
    else if (ours === null) ours = { side, line: row.line }
    else if (ours.side !== side) fault(row.line, rowFault('sides-mixed', String(ours.line)))
  }
  return ours?.side ?? 'client'
}
