import { describe, expect, it } from 'vitest'
import { readPaste } from '../../../shared/sheet/paste'

describe('rows pasted into the editor', () => {
  it('with headings, in any order', () => {
    expect(
      readPaste('Due date\tAmount\tMilestone\tNotes\r\n2026-12-01\t1,200.50\tDesign\t"two\nlines"\r\n', 'en-US'),
    ).toEqual([{ title: 'Design', description: 'two\nlines', amount: '1200.50', due: '2026-12-01' }])
  })

  it('without headings, by what is in the columns; a numbering is none of them', () => {
    expect(readPaste('1\tEntwurf\t1.200,50\t31.12.2026\tausführlich\n2\tBau\t800\t01.02.2027\t', 'en-US')).toEqual([
      { title: 'Entwurf', description: 'ausführlich', amount: '1200.50', due: '2026-12-31' },
      { title: 'Bau', description: '', amount: '800', due: '2027-02-01' },
    ])
  })

  it('a numbering before the titles is no amount, whatever else can be read', () => {
    expect(readPaste('1\tDesign\n2\tBuild', 'en-US')).toEqual([
      { title: 'Design', description: '', amount: '', due: '' },
      { title: 'Build', description: '', amount: '', due: '' },
    ])
    expect(readPaste('Design\t1\nBuild\t2', 'en-US').map(({ amount }) => amount)).toEqual(['1', '2'])
  })

  it('A4: amounts with the sign of a currency are the amounts, and none of them is guessed at', () => {
    expect(readPaste('1\tDesign\t$1,200.00\t2026-12-01\n2\tBuild\t300 €\t', 'en-US')).toEqual([
      { title: 'Design', description: '', amount: '$1,200.00', due: '2026-12-01' },
      { title: 'Build', description: '', amount: '300 €', due: '' },
    ])
  })

  it('P13: line breaks in the cell of a title are spaces', () => {
    expect(readPaste('"Design\nand build"\t100', 'en-US')[0]?.title).toBe('Design and build')
  })

  it('A4: where no cell decides, the user’s locale does', () => {
    const pasted = 'Design\t1.234\t03/04/2026'
    expect(readPaste(pasted, 'de-DE')[0]).toMatchObject({ amount: '1234', due: '2026-04-03' })
    expect(readPaste(pasted, 'en-US')[0]).toMatchObject({ amount: '1.234', due: '2026-03-04' })
  })

  it('A4: a cell against the style of its column is not guessed at', () => {
    const rows = readPaste('Title\tAmount\nA\t12.50\nB\t1.234,50', 'de-DE')
    expect(rows.map(({ amount }) => amount)).toEqual([' 12.50', '1234.50'])
  })

  it('keeps what can’t be read as it was pasted', () => {
    expect(readPaste('Title\tAmount\tDue\nDesign\tabout 100\tsoon', 'en-US')).toEqual([
      { title: 'Design', description: '', amount: 'about 100', due: 'soon' },
    ])
  })

  it('plain lines are titles, with their commas and quotation marks', () => {
    const titles = ['Design, build and test', '"Quoted" start', 'Hand over; invoice']
    expect(readPaste(titles.join('\n'), 'en-US').map((row) => row.title)).toEqual(titles)
  })

  it('CSV is known by its headings or its amounts', () => {
    expect(readPaste('Title,Amount\n"Design, first",100', 'en-US')).toMatchObject([
      { title: 'Design, first', amount: '100' },
    ])
    expect(readPaste('Design;1.000,00\nBuild;2.000,00', 'en-US')).toMatchObject([
      { amount: '1000.00' },
      { title: 'Build' },
    ])
  })

  it('nothing pasted is no row', () => {
    expect(readPaste('', 'en-US')).toEqual([])
    expect(readPaste(' \n\t\n', 'en-US')).toEqual([])
  })
})
