import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CutSpan } from '../../../core'
import { textParagraphs } from './text-paragraphs'

describe('textParagraphs', () => {
  it('marks cut passages in place and names each where it begins', () => {
    const text = 'Menu\nHome\n\nThe dam broke. Share this\n'
    const cuts: CutSpan[] = [
      { from: 0, to: 9, reason: 'navigation' },
      { from: 26, to: 36, reason: 'share-prompt' },
    ]
    const paragraphs = textParagraphs(text, cuts, [{ from: 11, to: 25, role: 'heading' }])
    expect(paragraphs.map(({ from, to, role }) => [text.slice(from, to), role])).toEqual([
      ['Menu', 'paragraph'],
      ['Home', 'paragraph'],
      ['The dam broke. Share this', 'heading'],
    ])
    expect(paragraphs.map((paragraph) => paragraph.cutsBegun.map((cut) => cut.reason))).toEqual([
      ['navigation'],
      [],
      ['share-prompt'],
    ])
    expect(paragraphs[2]?.runs).toEqual([
      { from: 11, to: 26, cut: null },
      { from: 26, to: 36, cut: 'share-prompt' },
    ])
  })

  it('shows every character of every line that has words, once and in order', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 })
    const cutLists = fc.uniqueArray(fc.nat(60), { maxLength: 8 }).map((ends) => {
      const sorted = ends.sort((a, b) => a - b)
      const cuts: CutSpan[] = []
      for (let i = 0; i + 1 < sorted.length; i += 2) {
        cuts.push({ from: sorted[i] ?? 0, to: sorted[i + 1] ?? 0, reason: 'navigation' })
      }
      return cuts
    })
    fc.assert(
      fc.property(texts, cutLists, (text, cuts) => {
        const paragraphs = textParagraphs(text, cuts, [])
        expect(paragraphs.map(({ from, to }) => text.slice(from, to))).toEqual(
          text.split('\n').filter((line) => line.trim() !== ''),
        )
        for (const { from, to, runs } of paragraphs) {
          expect(runs.map((run) => text.slice(run.from, run.to)).join('')).toBe(text.slice(from, to))
          for (const run of runs) {
            for (let at = run.from; at < run.to; at += 1) {
              expect(cuts.some((cut) => cut.from <= at && at < cut.to)).toBe(run.cut !== null)
            }
          }
        }
      }),
    )
  })
})
