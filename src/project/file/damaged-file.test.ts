import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ProjectFileReading } from './project-file'
import { CONTENTS, INPUT } from './project-file-fixtures'
import { readOriginalFile, readProjectFile } from './read-project-file'
import { sha256 } from './sha256'
import { writeProjectFile } from './write-project-file'
import { type ZipEntry, zipOf } from './zip-writer'

const WHOLE = writeProjectFile(INPUT)

function partsOf(bytes: Uint8Array): ZipEntry[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, bytes: content }))
}

/** Spoils the data of one entry where they lie in the file. */
function spoiled(name: string): Uint8Array {
  const bytes = Uint8Array.from(WHOLE)
  const at = Buffer.from(bytes).indexOf(name) + name.length
  for (let i = at + 2; i < at + 6; i += 1) bytes[i] = (bytes[i] ?? 0) ^ 0xff
  return bytes
}

function partly(reading: ProjectFileReading) {
  if (reading.outcome !== 'partly') throw new Error(`It was ${reading.outcome}.`)
  return reading
}

const names = partsOf(WHOLE).map(({ name }) => name)
const textName = (end: string) =>
  names.find((name) => name.startsWith('sources/') && name.endsWith(end)) ?? ''

describe('a damaged project file', () => {
  it('gives the other sources where the text of one is damaged, names that one, and drops the undo list', () => {
    const { file, problems } = partly(readProjectFile(spoiled(textName('.txt'))))
    expect(file.contents).toEqual({ ...CONTENTS, sources: CONTENTS.sources.slice(1), steps: [] })
    expect(problems).toEqual([
      '1 of 2 sources is missing: “Title of s1”.',
      'The undo history is missing: what was done before cannot be taken back step by step.',
    ])
  })

  it.each([
    ['reviews-1.json', { reviews: [] }, ['All 1 findings that had verdicts, tags or notes are missing.']],
    ['colleagues-1.json', { colleagueReviews: [] }, ['All 1 verdicts of colleagues are missing.']],
    ['annotations-1.json', { annotations: [] }, ['All 2 notes on sources and passages are missing.']],
    ['declared-1.json', { declared: [] }, ['All 1 findings made by hand are missing.']],
    ['history-1.json', {}, []],
  ])('loses with %s only what is in it, and says so', (name, missing, problem) => {
    const { file, problems } = partly(readProjectFile(spoiled(name)))
    expect(file.contents).toMatchObject({ ...CONTENTS, ...missing, steps: expect.anything() })
    expect(problems.slice(0, problem.length)).toEqual(problem)
    if (name === 'history-1.json') expect(problems.join()).toMatch(/undo history is missing/)
  })

  it('keeps a step list only where it fits the rows that came through', () => {
    const { file } = partly(readProjectFile(spoiled('colleagues-1.json')))
    // No step is about the colleague's row, so every step can still be taken back.
    expect(file.contents.steps).toEqual(CONTENTS.steps)
    expect(partly(readProjectFile(spoiled('reviews-1.json'))).file.contents.steps).toEqual([])
  })

  it('says where only the journal’s position is damaged, and gives all else', () => {
    const { file, problems } = partly(readProjectFile(spoiled('journal.json')))
    expect(file.contents).toEqual(CONTENTS)
    expect(file.position).toBeNull()
    expect(problems).toHaveLength(1)
  })

  it('gives the texts alone where the heart of the file is damaged', () => {
    const { file, problems } = partly(readProjectFile(spoiled('project.json')))
    expect(file.saved).toBeNull()
    expect(file.contents.sources.map((row) => row.text).sort()).toEqual(
      CONTENTS.sources.map((row) => row.text).sort(),
    )
    expect(file.contents.reviews).toEqual([])
    expect(problems.join(' ')).toMatch(/verdicts, notes, tags.*are missing/)
  })

  it('says that an original is missing, and never gives a damaged one', () => {
    const hash = sha256(INPUT.originals[0]?.bytes ?? new Uint8Array())
    const without = zipOf(partsOf(WHOLE).filter(({ name }) => !name.startsWith('originals/')))
    expect(partly(readProjectFile(without)).problems).toEqual(['All 1 original files are missing.'])
    expect(readOriginalFile(spoiled(`originals/${hash}`), hash)).toBeNull()
  })

  it('counts a missing entry like a damaged one', () => {
    const without = zipOf(partsOf(WHOLE).filter(({ name }) => name !== 'reviews-1.json'))
    expect(partly(readProjectFile(without)).file.contents.reviews).toEqual([])
  })

  it('does not mind the order of its entries', () => {
    const reading = readProjectFile(zipOf(partsOf(WHOLE).reverse()))
    expect(reading).toEqual(readProjectFile(WHOLE))
    expect(reading.outcome).toBe('whole')
  })

  it('cut off at any byte is read as far as it goes or refused, and never said to be whole with less in it', () => {
    const whole = readProjectFile(WHOLE)
    const outcomes = new Map<string, number>()
    for (let length = 0; length < WHOLE.length; length += 1) {
      const reading = readProjectFile(WHOLE.subarray(0, length))
      outcomes.set(reading.outcome, (outcomes.get(reading.outcome) ?? 0) + 1)
      if (reading.outcome === 'whole') expect(reading).toEqual(whole)
      if (reading.outcome === 'partly') expect(reading.problems.length).toBeGreaterThan(0)
    }
    expect([...outcomes.keys()].sort()).toEqual(['partly', 'refused', 'whole'])
  })
})
