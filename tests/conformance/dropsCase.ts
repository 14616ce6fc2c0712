import type { AnsweredCommand, Journal } from '../../shared/application/ports'
import type { CommandId } from '../../shared/kernel/ids'
import { equal } from '../support/journal/asserts'
import { note, start } from '../support/journal/stories'

async function opened(connect: () => Journal): Promise<Journal> {
  const journal = connect()
  equal(await journal.open(), { kind: 'ready' }, 'state')
  return journal
}

const dropping = (id: string, ...drops: string[]): AnsweredCommand => ({ id: id as CommandId, answer: id, drops })

export const dropsCase = {
  name: 'H3: the texts that a command drops go with it, and stay where it is not done',
  run: async (connect: () => Journal) => {
    const journal = await opened(connect)
    const first = start('a')
    const second = note(first, 'known')
    const sending = dropping('send', 'draft/a', 'draft/none')
    const texts = async () => (await journal.readTexts('draft/')).map(({ key }) => key)
    await journal.append([first], null)
    await journal.writeTexts(['a', 'b'].map((name) => ({ key: `draft/${name}`, text: name })))
    equal(await journal.append([start('a')], sending), { kind: 'conflict' }, 'not done')
    equal(await texts(), ['draft/a', 'draft/b'], 'texts of what was not done')
    equal(await journal.append([second], sending), { kind: 'appended' }, 'done')
    equal(await texts(), ['draft/b'], 'texts of what was done')
    await journal.writeText('draft/a', 'begun since')
    equal((await journal.append([note(second, 'x')], sending)).kind, 'repeated', 'sent again')
    equal(await texts(), ['draft/a', 'draft/b'], 'texts of what was sent again')
    await journal.close()
    // A journal that knows nothing of the contract yet has to ask first.
    const again = await opened(connect)
    const late = dropping('late', 'draft/a')
    equal(await again.append([note(second, 'late')], late), { kind: 'appended' }, 'asked first')
    equal(
      (await again.readTexts('draft/')).map(({ key }) => key),
      ['draft/b'],
      'texts at last',
    )
    await again.close()
  },
}
