import type { ContractSummaryView } from '../../../../shared/ipc/views/payments'
import { TEXTS } from '../texts'

export function fileNameOf(subject: string, periodText: string): string {
  return `${TEXTS.windowTitle(subject, periodText)}.pdf`
}

/** One for each contract. Those of one title are told apart by their reference, else by their number. */
export function fileNames(
  contracts: readonly Pick<ContractSummaryView, 'title' | 'reference'>[],
  periodText: string,
): readonly string[] {
  const times = new Map<string, number>()
  for (const { title } of contracts) times.set(title, (times.get(title) ?? 0) + 1)
  const used = new Set<string>()
  return contracts.map(({ title, reference }, index) => {
    const isOnly = times.get(title) === 1
    const subject = isOnly ? title : `${title}, ${reference ?? index + 1}`
    const name = fileNameOf(used.has(subject) ? `${subject}, ${index + 1}` : subject, periodText)
    used.add(subject)
    return name
  })
}
