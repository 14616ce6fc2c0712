import { expect, it } from 'vitest'
import { createAsked } from '../../../../renderer/browser/asked'

it('gives each question a number and its own answer', async () => {
  const asked = createAsked()
  const numbers: number[] = []
  const answers = [asked.ask((id) => numbers.push(id)), asked.ask((id) => numbers.push(id))]
  asked.answer(numbers[1] ?? 0, 'second')
  asked.answer(numbers[0] ?? 0, 'first')
  asked.answer(99, 'to nobody')
  expect(await Promise.all(answers)).toEqual(['first', 'second'])
})

it('fails what is asked and what will be, once there are no more answers', async () => {
  const asked = createAsked()
  const waiting = asked.ask(() => {})
  asked.failAll('Gone')
  await expect(waiting).rejects.toThrow('Gone')
  await expect(asked.ask(() => {})).rejects.toThrow('Gone')
})
