import { describe, expect, it } from 'vitest'
import { contractKey } from '../../../../shared/application/import/contractKey'
import { file, preview, problemsOf, row } from './support'

describe('rows become contracts', () => {
  it('rows with the same contract, client and freelancer are one, in row order, also where others stand between', async () => {
    const text = file(row({ milestone: 'A' }), row({ client: 'Other' }), row({ contract: ' Site ', milestone: 'B' }))
    const { prepared } = await preview(text)
    expect(prepared.map(({ history }) => [history.terms.client, ...history.rows.map(({ title }) => title)])).toEqual([
      ['Acme', 'A', 'B'],
      ['Other', 'M'],
    ])
  })

  it('a row the rules refuse keeps its contract out, and the others come in', async () => {
    const imported = await preview(file(row({ milestone: 'A' }), row({ amount: '4.99' }), row({ contract: 'Other' })))
    expect(problemsOf(imported)).toEqual(['3 amount-below-minimum'])
    expect(imported.preview.contracts.map(({ title }) => title)).toEqual(['Other'])
  })

  it('every faulty field of a contract’s rows is named at once', async () => {
    const cells = { milestone: '', amount: '1.5.0', due: 'soon', funded: 'x', paid: 'y' }
    const imported = await preview(file(row(cells), row({ amount: '1' })))
    expect(problemsOf(imported)).toEqual([
      '2 title-required',
      '2 due-date-invalid',
      '2 amount-invalid',
      '2 day-unreadable',
      '2 amount-invalid',
      '2 paid-day-missing',
      '3 amount-below-minimum',
    ])
  })

  it('a contract that is there already is skipped', async () => {
    const there = contractKey({ title: 'Site', client: 'Acme', freelancer: 'Studio Nord', currency: 'USD' })
    const imported = await preview(file(row(), row({ contract: 'New' })), {}, (key) => key === there)
    expect(imported.preview.contracts.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Site', 'there'],
      ['New', 'new'],
    ])
    expect(imported).toMatchObject({ skipped: 1, refused: 0 })
    expect(imported.prepared.map(({ history }) => history.terms.title)).toEqual(['New'])
    expect(imported.preview.totals).toMatchObject([{ currency: 'USD', contracts: 1, value: '100.00' }])
  })

  it('a row whose cells don’t match the headings keeps every contract of its title out', async () => {
    const imported = await preview(
      file(
        row(),
        row({ contract: 'Other' }),
        'Site,Acme',
        `${row({ contract: 'Other' })},x`,
        `${row({ contract: 'Third' })},,`,
      ),
    )
    expect(problemsOf(imported)).toEqual(['4 cells-missing', '5 cells-surplus'])
    expect(imported.preview.contracts.map(({ title }) => title)).toEqual(['Third'])
    expect(imported.refused).toBe(2)
  })

  it.each([
    [
      'another budget',
      [row({ budget: '500.00' }), row({ budget: '' }), row({ budget: '400.00' })],
      ['4 budgets-mixed'],
    ],
    ['a budget that is none', [row({ budget: 'much' })], ['2 budget-invalid']],
    ['a budget of zero', [row({ budget: '0.00' })], ['2 budget-invalid']],
    ['the other side as ours', [row(), row({ side: 'client' })], ['3 sides-mixed']],
    ['an unknown side', [row({ side: 'both' })], ['2 side-unreadable']],
    ['paid, not when', [row({ funded: '2026-10-01', paid: '5.00' })], ['2 paid-day-missing']],
    ['paid, not how much', [row({ funded: '2026-10-01', paidOn: '2026-10-02' })], ['2 paid-amount-missing']],
    ['no client', [row({ client: '' })], ['2 party-required']],
    ['paid nothing', [row({ funded: '2026-10-01', paid: '0.00', paidOn: '2026-10-02' })], ['2 amount-not-positive']],
  ])('%s', async (_name, rows, problems) => {
    expect(problemsOf(await preview(file(...rows)))).toEqual(problems)
  })

  it('0 without a day is not paid; formula cells and __proto__ are text', async () => {
    const imported = await preview(
      file(row({ contract: '__proto__', client: '=1+1', funded: '2026-10-01', paid: '0.00' })),
    )
    expect(imported.preview.contracts).toMatchObject([
      { title: '__proto__', client: '=1+1', held: '100.00', paid: '0.00' },
    ])
  })

  it('P13: more than 500 milestones are refused', async () => {
    expect(problemsOf(await preview(file(...Array.from({ length: 501 }, () => row()))))).toEqual([
      '2 too-many-milestones',
    ])
  })
})

describe('what the file doesn’t say is asked', () => {
  const text =
    'Vorhaben;Auftraggeber;Auftragnehmer;Währung;Meilenstein;Betrag;Fällig am\nSite;Acme;Nord;USD;M;1.234;03/04/2025'
  const mapping = { contract: 0, client: 1, freelancer: 2, currency: 3, milestone: 4, amount: 5, due: 6 }

  it('first the columns, then style and side, each with cells that can be read two ways', async () => {
    const before = await preview(text)
    expect(before.preview).toMatchObject({
      missing: ['contract'],
      questions: [],
      contracts: [],
      headings: ['Vorhaben', 'Auftraggeber', 'Auftragnehmer', 'Währung', 'Meilenstein', 'Betrag', 'Fällig am'],
    })
    const mapped = await preview(text, { mapping })
    expect(mapped.preview.questions).toEqual([
      { about: 'decimal', examples: ['1.234'] },
      { about: 'dayOrder', examples: ['03/04/2025'] },
      { about: 'ourSide', examples: ['Acme → Nord'] },
    ])
    expect(mapped.prepared).toEqual([])
  })

  it('A4: answered, the cells are read so', async () => {
    const told = await preview(text, {
      mapping,
      ourSide: 'client',
      style: { decimal: 'comma', dayOrder: 'month-day-year' },
    })
    expect(told.preview.contracts).toMatchObject([{ ourSide: 'client', value: '1234.00' }])
    expect(told.prepared[0]?.history.rows[0]?.due).toBe('2025-03-04')
    const otherwise = await preview(text, {
      mapping,
      ourSide: 'client',
      style: { decimal: 'point', dayOrder: 'day-month-year' },
    })
    expect(problemsOf(otherwise)).toEqual(['2 amount-precision'])
  })

  it('a mapping to a column that isn’t there counts as none', async () => {
    expect((await preview(text, { mapping: { ...mapping, amount: 99 } })).preview.missing).toEqual(['amount'])
  })
})
