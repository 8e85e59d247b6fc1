import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../golden/pair-of-texts'
import { frameOf } from './frame'

function frame(text: string): readonly (string | undefined)[] {
  const { subject, predicate } = frameOf(pairOfTexts(text, 'The sea is calm.').a)
  return [subject?.lemma, predicate?.lemma]
}

describe('frameOf', () => {
  it.each([
    ['The repairs cost 3 million euros.', 'repair', 'cost'],
    ['The repair is expected to cost 3 million euros.', 'repair', 'cost'],
    ['The port planned to close the pier.', 'port', 'close'],
    ['The gates remained shut.', 'gate', 'shut'],
    ['The water is deep.', 'water', 'deep'],
    ['On Saturday the council met the miners.', 'council', 'meet'],
  ])('%s is about %s and says %s', (text, subject, predicate) => {
    expect(frame(text)).toEqual([subject, predicate])
  })
})
