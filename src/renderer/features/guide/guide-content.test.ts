import { describe, expect, it } from 'vitest'
import { GUARD_NAMES } from '../../../core'
import { GUIDE_SECTIONS } from './guide-content'
import { GUIDE_KINDS } from './guide-kinds'
import type { GuideBlock } from './guide-section'

function wordsOf(block: GuideBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'command':
      return [block.text]
    case 'list':
      return block.items
    case 'terms':
      return block.terms.flatMap(({ term, meaning, example }) => [
        term,
        meaning,
        ...(example ? [example.a, example.b] : []),
      ])
    case 'keys':
      return block.rows.map(({ meaning }) => meaning)
  }
}

const texts = GUIDE_SECTIONS.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOf)])

describe('the user guide', () => {
  it('has one address for each section', () => {
    const ids = GUIDE_SECTIONS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('is plain text without markup', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => text.trim() !== text || text === '' || /[<>*`]|\]\(/.test(text))).toEqual(
      [],
    )
  })

  it('explains every reason why two claims may both be true, with a pair that shows it', () => {
    expect(GUIDE_KINDS).toHaveLength(GUARD_NAMES.length)
    expect(GUIDE_KINDS.filter(({ example }) => !example || example.a === example.b)).toEqual([])
  })

  it('speaks of claims and conflicts, not of scores and entities', () => {
    expect(texts.filter((text) => /\b(?:node|entit(?:y|ies)|NLI|embeddings?|scores?)\b/i.test(text))).toEqual(
      [],
    )
  })
})
