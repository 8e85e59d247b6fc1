import { describe, expect, it } from 'vitest'
import { canSpeak } from './speaking-nouns'

describe('canSpeak', () => {
  it.each([
    ['people', 'minister diplomat surveyor spokeswoman witness engineer farmer'],
    ['offices and organisations', 'ministry government parliament company union court agency police'],
    ['states and their stand-ins', 'country state capital kremlin'],
    ['documents', 'report letter survey log treaty memorandum'],
  ])('%s', (_, nouns) => {
    expect(nouns.split(' ').filter((noun) => !canSpeak(noun))).toEqual([])
  })

  it.each([
    ['what is said', 'remark tone idea view rumour'],
    ['events and acts', 'meeting talk decision storm strike visit'],
    ['things', 'bridge ship photograph weather price'],
  ])('not %s', (_, nouns) => {
    expect(nouns.split(' ').filter(canSpeak)).toEqual([])
  })

  it('knows lemmas, not capitals or nothing', () => {
    expect(canSpeak('')).toBe(false)
    expect(canSpeak('Minister')).toBe(false)
  })
})
