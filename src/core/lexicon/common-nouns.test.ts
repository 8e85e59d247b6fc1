import { describe, expect, it } from 'vitest'
import { singularOf } from './common-nouns'

describe('singularOf', () => {
  it.each([
    ['roads', 'road'],
    ['thieves', 'thief'],
    ['parties', 'party'],
    ['churches', 'church'],
  ])('%s is of %s', (plural, singular) => expect(singularOf(plural)).toBe(singular))

  it.each(['james', 'brooks', 'paris', 'glass', 'virus', 'road'])('%s is no plural', (word) =>
    expect(singularOf(word)).toBeNull(),
  )
})
