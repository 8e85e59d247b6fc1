import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, CutSpan } from '../../../core'
import { displayBlocks, type MarkedSpan } from './display-blocks'

const text = 'Harbour closed\n\nThe port shut on Monday. [ed. note] It reopened.\nLeave a comment'
const at = (part: string) => ({ from: text.indexOf(part), to: text.indexOf(part) + part.length })
const blocks: Block[] = [
  { ...at('Harbour closed'), role: 'heading' },
  { ...at('The port shut on Monday. [ed. note] It reopened.'), role: 'paragraph' },
]
const cuts: CutSpan[] = [
  { ...at('[ed. note]'), reason: 'editor-note' },
  { ...at('Leave a comment'), reason: 'comment-prompt' },
]
const marks: MarkedSpan[] = [
  { ...at('The port shut on Monday.'), claimId: 'a', mark: 'reworded' },
  { ...at('shut on Monday.'), claimId: 'b', mark: 'conflict' },
]

describe('displayBlocks', () => {
  const shown = displayBlocks(text, blocks, cuts, marks)

  it('gives each line its role', () => {
    expect(shown.map((b) => b.role)).toEqual(['heading', 'paragraph', 'cut'])
  })

  it('numbers what is read as the source\u2019s paragraphs, neither headings nor what is cut', () => {
    expect(shown.map((b) => b.paragraph)).toEqual([null, 1, null])
    const bullets = ['Two reasons:', '- fog', 'Leave a comment', '- a strike'].join('\n')
    const role = (line: string) => ({
      from: bullets.indexOf(line),
      to: bullets.indexOf(line) + line.length,
      role: 'bullet' as const,
    })
    const cut = { ...role('Leave a comment'), reason: 'comment-prompt' as const }
    const numbered = displayBlocks(bullets, [role('- fog'), role('- a strike')], [cut], [])
    expect(numbered.map((b) => [b.role, b.paragraph])).toEqual([
      ['paragraph', 1],
      ['bullet', 2],
      ['cut', null],
      ['bullet', 3],
    ])
  })

  it('lets the strongest mark win where claims overlap, and keeps both claims', () => {
    const segments = shown[1]?.segments ?? []
    expect(segments.map((s) => [s.text, s.mark, s.claimIds])).toEqual([
      ['The port ', 'reworded', ['a']],
      ['shut on Monday.', 'conflict', ['b', 'a']],
      [' ', null, []],
      ['[ed. note]', null, []],
      [' It reopened.', null, []],
    ])
    expect(segments[3]?.cut).toBe('editor-note')
  })

  it('loses no character of any line, whatever the spans', () => {
    const span = fc.tuple(fc.nat(80), fc.nat(40)).map(([from, length]) => ({ from, to: from + length + 1 }))
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100, unit: fc.constantFrom('a', ' ', '\n', 'é', '.') }),
        fc.array(span),
        fc.array(span),
        (source, c, m) => {
          const made = displayBlocks(
            source,
            [],
            c.map((s) => ({ ...s, reason: 'teaser' as const })),
            m.map((s, i) => ({ ...s, claimId: String(i), mark: 'same' as const })),
          )
          const joined = made.map((b) => b.segments.map((s) => s.text).join('')).join('\n')
          const expected = source
            .split('\n')
            .filter((line) => line.trim() !== '')
            .join('\n')
          expect(joined).toBe(expected)
        },
      ),
    )
  })
})
