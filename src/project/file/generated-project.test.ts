import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedProject } from './generated-project'
import { INPUT } from './project-file-fixtures'
import { readProjectFile } from './read-project-file'
import { sha256 } from './sha256'
import { utf8Of } from './utf8'
import { writeProjectFile } from './write-project-file'

/** A fixed seed: the same projects on every machine. Other seeds were run by hand. */
const SEED = 20_261_123

describe('500 generated projects', () => {
  it('come back deeply equal from the file that they were written to', () => {
    let withLoneSurrogates = 0
    let withHistory = 0
    fc.assert(
      fc.property(generatedProject, fc.uint8Array({ maxLength: 50 }), (contents, original) => {
        const input = { ...INPUT, contents, originals: [{ sha256: sha256(original), bytes: original }] }
        const bytes = writeProjectFile(input)
        expect(readProjectFile(bytes)).toStrictEqual({
          outcome: 'whole',
          file: {
            contents,
            position: input.position,
            saved: { application: input.application, at: input.savedAt, reviewer: input.reviewer },
            originals: [sha256(original)],
          },
        })
        if (contents.sources.some((row) => /\p{Surrogate}/u.test(row.text))) withLoneSurrogates += 1
        if (contents.steps.some((step) => step.undone)) withHistory += 1
      }),
      { numRuns: 500, seed: SEED },
    )
    // The property is worth little unless the hard cases were among them.
    expect(withLoneSurrogates).toBeGreaterThan(50)
    expect(withHistory).toBeGreaterThan(50)
  })

  it('never give a wrong text, never throw and never pass for whole with less in them, whatever bytes are spoiled', () => {
    const outcomes = new Set<string>()
    const spoiling = fc.record({
      flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 6 }),
      cut: fc.option(fc.nat()),
      doubled: fc.option(fc.tuple(fc.nat(), fc.nat({ max: 200 }))),
    })
    fc.assert(
      fc.property(generatedProject, spoiling, (contents, { flips, cut, doubled }) => {
        const written = writeProjectFile({ ...INPUT, contents })
        let bytes = Uint8Array.from(written)
        for (const [at, by] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by
        if (doubled) {
          const at = doubled[0] % bytes.length
          bytes = new Uint8Array([...bytes.subarray(0, at + doubled[1]), ...bytes.subarray(at)])
        }
        if (cut !== null) bytes = bytes.subarray(0, cut % bytes.length)
        const reading = readProjectFile(bytes)
        outcomes.add(reading.outcome)
        if (reading.outcome === 'whole') expect(reading.file.contents).toEqual(contents)
        if (reading.outcome !== 'partly') return
        expect(reading.problems.length).toBeGreaterThan(0)
        const texts = new Set(contents.sources.map((row) => row.text))
        for (const { changes } of contents.steps) {
          for (const side of changes.flatMap(({ before, after }) => [before, after])) {
            if (side && 'text' in side && typeof side.text === 'string') texts.add(side.text)
          }
        }
        for (const row of reading.file.contents.sources) expect(texts).toContain(row.text)
      }),
      { numRuns: 1000, seed: SEED },
    )
    expect([...outcomes].sort()).toEqual(['partly', 'refused', 'whole'])
  })

  it('read whatever bytes there are without throwing', () => {
    const signatures = fc.constantFrom('PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', 'project.json')
    const noise = fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), signatures.map(utf8Of)), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(noise, (parts) => {
        const bytes = new Uint8Array(parts.flatMap((part) => [...part]))
        expect(['refused', 'partly']).toContain(readProjectFile(bytes).outcome)
      }),
      { numRuns: 2000, seed: SEED },
    )
  })
})
