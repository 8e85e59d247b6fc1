import { describe, expect, it } from 'vitest'
import { sentenceSpans } from './sentence-boundaries'

const split = (text: string): readonly string[] =>
  sentenceSpans(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to))

describe('sentenceSpans', () => {
  it.each<readonly [string, readonly string[]]>([
    ['It rained. It snowed.', ['It rained.', 'It snowed.']],
    ['Dr. Lind left. She was ill.', ['Dr. Lind left.', 'She was ill.']],
    ['It cost 3.5 million. It failed.', ['It cost 3.5 million.', 'It failed.']],
    ['They left at 5 p.m. on Monday.', ['They left at 5 p.m. on Monday.']],
    ['He met J. Okafor. It rained.', ['He met J. Okafor.', 'It rained.']],
    ['“Really?” asked Lind. It rained.', ['“Really?” asked Lind.', 'It rained.']],
    ['It rained (see No. 5. for more). It snowed.', ['It rained (see No. 5. for more).', 'It snowed.']],
    // Slips of real pages.
    ['It rained.It snowed.', ['It rained.', 'It snowed.']],
    ['It rained.[3] It snowed.', ['It rained.[3]', 'It snowed.']],
    ['See www.harbour.example/News.Today now.', ['See www.harbour.example/News.Today now.']],
    ['1.) It rained 2.) It snowed', ['1.) It rained', '2.) It snowed']],
    // An ellipsis that goes on.
    ['It rained … and snowed.', ['It rained … and snowed.']],
    ['', []],
    ['   ', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it('cuts a sentence that is none into pieces that a reader of sentences can bear', () => {
    const pieces = split('name, '.repeat(1_000))
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_500)
    expect(pieces.join(' ')).toBe('name, '.repeat(1_000).trim())
  })

  it('stays inside the block', () => {
    const text = 'Out. It rained. It snowed. Out.'
    const spans = sentenceSpans(text, { from: 5, to: 26 })
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(['It rained.', 'It snowed.'])
  })
})
