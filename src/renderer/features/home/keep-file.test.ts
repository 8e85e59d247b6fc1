import { describe, expect, it } from 'vitest'
import { joinedContents, noContents, type ProjectContents } from '../../../project'
import type { StoreAnswer } from '../../../shared/project-store-api'
import { copyOf, keepOriginals, keepProject, startedNow } from './keep-file'

const project = { id: 'p', name: 'Dam', createdAt: 't', updatedAt: 't', isSample: true }
const source = (id: string, text: string) => ({
  id,
  projectId: 'p',
  position: 0,
  text,
  meta: {},
  cutOverrides: [],
  fileName: null,
  sha256: id,
  notes: [],
  importedAt: 't',
})
const contents: ProjectContents = {
  ...noContents('p'),
  project,
  sources: [source('a', 'x'.repeat(1_900_000)), source('b', 'y'.repeat(1_900_000))],
}
const position = { seq: 1, sum: 's' }
const full: StoreAnswer = { stored: false, why: 'full', message: 'The disk is full.' }
const never = new AbortController().signal
const nothing = () => undefined

function storeThatRefuses(at: number | null) {
  const parts: ProjectContents[] = []
  return {
    parts,
    adoptProject: async (part: ProjectContents, number: number): Promise<StoreAnswer> => {
      if (number === at) return full
      parts.push(part)
      return { stored: true, position }
    },
  }
}

describe('keepProject', () => {
  it('hands over all parts in order, then shows the project at the position of the last answer', async () => {
    const store = storeThatRefuses(null)
    const shown: unknown[] = []
    const seen: number[] = []
    const takeIn = async (...args: readonly unknown[]) => void shown.push(args)
    expect(await keepProject(store, contents, takeIn, (done) => seen.push(done), never)).toBeNull()
    expect(store.parts.length).toBeGreaterThan(1)
    expect(joinedContents(store.parts)).toEqual(contents)
    expect(seen).toEqual(store.parts.map((_, index) => index))
    expect(shown).toEqual([[contents, position]])
  })

  it('shows nothing where a part is refused, and says what is safe', async () => {
    const takeIn = () => Promise.reject(new Error('must not be called'))
    expect(await keepProject(storeThatRefuses(1), contents, takeIn, nothing, never)).toEqual({
      problem: expect.stringMatching(
        /not opened. The disk is full. The file and your projects are as they were/,
      ),
    })
    const silent = { adoptProject: () => Promise.reject(new Error('gone')) }
    expect(await keepProject(silent, contents, takeIn, nothing, never)).toMatchObject({
      problem: expect.stringMatching(/did not answer/),
    })
  })

  it('stops between two parts', async () => {
    const abort = new AbortController()
    const store = storeThatRefuses(null)
    const stopped = await keepProject(
      store,
      contents,
      async () => undefined,
      () => abort.abort(),
      abort.signal,
    )
    expect(stopped).toBe('stopped')
    expect(store.parts).toHaveLength(1)
  })

  it('says that the project is kept where only the window could not show it', async () => {
    const takeIn = () => Promise.reject(new Error('x'))
    expect(await keepProject(storeThatRefuses(null), contents, takeIn, nothing, never)).toMatchObject({
      problem: expect.stringMatching(/is kept, but could not be shown/),
    })
  })
})

describe('keepOriginals', () => {
  const bytes = new Uint8Array([1])

  it('keeps each, and says nothing where all were kept', async () => {
    const kept: string[] = []
    const store = {
      keepOriginal: async (_: string, sha256: string): Promise<StoreAnswer> => {
        kept.push(sha256)
        return { stored: true, position }
      },
    }
    expect(await keepOriginals(store, 'p', ['a', 'b'], async () => bytes, nothing)).toBeNull()
    expect(kept).toEqual(['a', 'b'])
  })

  it('goes on after one that is damaged or refused, and counts them', async () => {
    const store = {
      keepOriginal: async (_: string, sha256: string) =>
        sha256 === 'b' ? full : ({ stored: true, position } as const),
    }
    const read = async (sha256: string) => (sha256 === 'a' ? null : bytes)
    expect(await keepOriginals(store, 'p', ['a', 'b', 'c'], read, nothing)).toMatch(
      /^2 of 3 original files could not be kept.*The disk is full/,
    )
    expect(await keepOriginals(store, 'p', ['a'], read, nothing)).toMatch(/damaged in the file/)
  })
})

describe('a project from a file', () => {
  it('stands as a copy under an id of its own', () => {
    const copy = copyOf(contents, 'q')
    expect(copy.project).toEqual({ ...project, id: 'q', name: 'Dam (copy)', isSample: false })
    expect(copy.sources.every((row) => row.projectId === 'q')).toBe(true)
  })

  it('begins now where nothing says when it began', () => {
    const { project: begun, sources } = startedNow(contents, 'now')
    expect(begun).toMatchObject({ createdAt: 'now', updatedAt: 'now' })
    expect(sources.map((row) => row.importedAt)).toEqual(['now', 'now'])
  })
})
