export const COLUMNS = [
  'contract',
  'client',
  'freelancer',
  'ourSide',
  'currency',
  'budget',
  'milestone',
  'description',
  'amount',
  'due',
  'fundedOn',
  'paid',
  'paidOn',
] as const
export type Column = (typeof COLUMNS)[number]

/** Without these nothing can be read; the others may be absent. */
export const REQUIRED_COLUMNS: readonly Column[] = [
  'contract',
  'client',
  'freelancer',
  'currency',
  'milestone',
  'amount',
]

/** Index of a cell in its row, by column. */
export type Mapping = { readonly [Name in Column]?: number }

const HEADINGS: Record<Column, string> = {
  contract:
    'contract, contract title, contract name, project, project title, project name, vertrag, vertragstitel, vertragsname, projekt, projekttitel, projektname',
  client:
    'client, client name, customer, customer name, buyer, auftraggeber, auftraggeberin, kunde, kundin, kundenname',
  freelancer:
    'freelancer, freelancer name, agency, contractor, provider, supplier, vendor, auftragnehmer, auftragnehmerin, freiberufler, agentur, dienstleister, lieferant',
  ourSide: 'our side, we are, my side, our role, side, role, unsere seite, wir sind, unsere rolle, seite, rolle',
  currency: 'currency, currency code, währung, waehrung, währungscode',
  budget: 'budget, contract budget, total budget, project budget, gesamtbudget, projektbudget, vertragsbudget',
  milestone: 'milestone, milestone title, milestone name, phase, step, meilenstein, meilensteintitel, etappe, schritt',
  description:
    'description, details, milestone description, scope, beschreibung, details zum meilenstein, umfang, leistung',
  amount: 'amount, milestone amount, price, value, betrag, summe, preis, wert, honorar',
  due: 'due date, due, due on, due by, deadline, fällig am, faellig am, fällig, faellig, fälligkeit, faelligkeit, fälligkeitsdatum, faelligkeitsdatum, frist, termin',
  fundedOn:
    'funded on, funded, date funded, funding date, activated on, deposited on, finanziert am, finanziert, eingezahlt am, aktiviert am',
  paid: 'paid, paid amount, amount paid, payment, released, bezahlt, bezahlter betrag, gezahlt, zahlung, ausgezahlt',
  paidOn:
    'paid on, date paid, payment date, paid date, released on, bezahlt am, gezahlt am, zahlungsdatum, zahldatum, ausgezahlt am',
}

/** Letters and digits alone: `Fällig am:` and `FÄLLIG_AM` are one heading. */
export function headingKey(heading: string): string {
  if (heading.length > 100) return ''
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => HEADINGS[column].split(', ').map((heading) => [headingKey(heading), column] as const)),
)

export function columnOf(heading: string): Column | null {
  return COLUMN_OF.get(headingKey(heading)) ?? null
}

/** By English and German headings. Of two headings for one column the first counts. */
export function findColumns(headings: readonly string[]): Mapping {
  const mapping: { [Name in Column]?: number } = {}
  headings.forEach((heading, index) => {
    const column = columnOf(heading)
    if (column) mapping[column] ??= index
  })
  return mapping
}

export function missingColumns(mapping: Mapping): readonly Column[] {
  return REQUIRED_COLUMNS.filter((column) => mapping[column] === undefined)
}
