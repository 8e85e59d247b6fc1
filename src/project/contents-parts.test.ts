import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentsInParts, joinedContents } from './contents-parts'
import type { ProjectContents } from './project-contents'
import { noContents } from './project-replay'

const tag = (position: number) => ({
  projectId: 'p',
  id: `t${position}`,
  name: 'x',
  colour: 'tag-1',
  position,
})
const step = (label: string) => ({ at: 't', kind: 'k', label, subject: '', undone: false, changes: [] })
const contents = (tags: number, labels: readonly string[]): ProjectContents => ({
  ...noContents('p'),
  project: { id: 'p', name: 'Dam', createdAt: 't', updatedAt: 't', isSample: false },
  tags: Array.from({ length: tags }, (_, index) => tag(index)),
  steps: labels.map(step),
})

describe('contents in parts', () => {
  it('come together again as they were, whatever the size of a part', () => {
    fc.assert(
      fc.property(
        fc.nat(12),
        fc.array(fc.string()),
        fc.integer({ min: 1, max: 700 }),
        (tags, labels, size) => {
          const whole = contents(tags, labels)
          const parts = contentsInParts(whole, size)
          expect(joinedContents(parts)).toEqual(whole)
          expect(parts.every((part) => part.project === whole.project)).toBe(true)
          for (const part of parts) {
            const rows = [...part.tags, ...part.steps]
            const length = rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0)
            expect(rows.length <= 1 || length <= size).toBe(true)
          }
        },
      ),
    )
  })

  it('are one part where there is nothing, and none that is empty otherwise', () => {
    expect(contentsInParts(noContents('p'))).toEqual([noContents('p')])
    const parts = contentsInParts(contents(3, ['a', 'b']), 1)
    expect(parts.map((part) => part.tags.length + part.steps.length)).toEqual([1, 1, 1, 1, 1])
  })

  it('are refused where none came, or of different projects', () => {
    expect(() => joinedContents([])).toThrow('no part')
    expect(() => joinedContents([noContents('p'), noContents('q')])).toThrow('different projects')
  })
})
