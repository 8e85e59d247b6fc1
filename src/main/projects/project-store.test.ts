import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type JournalOptions, sha256 } from '../../journal'
import type { JournalAct, JournalPosition } from '../../project'
import type { ActsPart } from '../../shared/project-store-api'
import {
  addSource,
  addTag,
  closeAll,
  create,
  PROJECT_ID as id,
  openedOn,
  positionOf,
  rename,
  temporaryFolder,
  UNDO,
} from './store-fixtures'
import { ThreadLost } from './thread-calls'

let root: Awaited<ReturnType<typeof temporaryFolder>>
let folder: string
beforeEach(async () => {
  root = await temporaryFolder()
  folder = join(root.path, 'projects')
})
afterEach(async () => {
  await closeAll()
  await root.remove()
})

async function opening(store: ReturnType<typeof openedOn>['store'], copies: readonly JournalPosition[] = []) {
  const answer = await store.open(
    copies.map((copy) => ({ projectId: id, ...copy })),
    false,
  )
  if (answer.state !== 'open') throw new Error(answer.message)
  return answer
}

const acts: readonly JournalAct[] = [create(), addTag('a'), addTag('b'), UNDO, rename('Dam', 'Weir')]

describe('opening', () => {
  it('makes nothing of an empty profile but the folder', async () => {
    const { store } = openedOn(folder)
    expect(await store.open([], false)).toEqual({
      state: 'open',
      projects: [],
      notWritable: null,
      notices: [],
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('tells how the page’s copy stands to the journal, after a restart too', async () => {
    const first = openedOn(folder)
    await opening(first.store)
    const positions: JournalPosition[] = []
    for (const act of acts) positions.push(positionOf(await first.store.append(id, act)))
    const end = positions.at(-1) ?? { seq: 0, sum: '' }
    expect(end.seq).toBe(acts.length)
    const relation = async (copies: readonly JournalPosition[], opened = first) =>
      (await opening(opened.store, copies)).projects.map((project) => project.relation)
    for (const opened of [first, openedOn(folder)]) {
      expect(await relation([end], opened)).toEqual(['same'])
      expect(await relation(positions.slice(1, 2), opened)).toEqual(['behind'])
      expect(await relation([], opened)).toEqual(['missing'])
      expect(await relation([{ seq: 2, sum: '0'.repeat(16) }], opened)).toEqual(['missing'])
      expect(await relation([{ ...end, seq: end.seq + 1 }], opened)).toEqual(['unknown'])
    }
    const other = await first.store.open([{ projectId: 'other', seq: 1, sum: 'ab' }], false)
    expect(other).toMatchObject({
      projects: [{ projectId: 'other', relation: 'unknown' }, { projectId: id }],
    })
  })

  it('says so when the copy is lost and there is nothing to restore it from', async () => {
    const { store } = openedOn(folder)
    expect(await store.open([], true)).toMatchObject({ notices: [expect.stringContaining('no journal')] })
    await store.append(id, create())
    expect(await store.open([], true)).toMatchObject({ notices: [] })
  })

  it('refuses what a newer version wrote, and changes nothing of it', async () => {
    const { store, journal } = openedOn(folder)
    await store.append(id, create())
    await journal.close()
    const path = join(folder, id, 'journal-0000000001.jsonl')
    const text = await readFile(path, 'utf8')
    const [head = '', ...rest] = text.split('\n')
    const json = head.slice(17).replace('"version":2', '"version":3')
    expect(json).toContain('"version":3')
    const newer = [`${sha256(`${'0'.repeat(16)}${json}`).slice(0, 16)} ${json}`, ...rest].join('\n')
    await writeFile(path, newer)
    const again = openedOn(folder)
    expect(await again.store.open([], false)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('newer version'),
    })
    expect(await again.store.append(id, addTag('a'))).toMatchObject({ stored: false })
    expect(await readFile(path, 'utf8')).toBe(newer)
  })

  it('says plainly that the folder cannot be read, and tries again when asked again', async () => {
    await writeFile(folder, 'in the way')
    const { store } = openedOn(folder)
    expect(await store.open([], false)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('could not be read'),
    })
  })

  it('tries once more when the thread broke off, and then says so', async () => {
    const { store, journal } = openedOn(folder)
    const open = journal.open.bind(journal)
    let failures = 1
    journal.open = (copies) => (failures-- > 0 ? Promise.reject(new ThreadLost('ended')) : open(copies))
    expect(await store.open([], false)).toMatchObject({ state: 'open' })
    failures = 2
    expect(await store.open([], false)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('Nothing has been changed'),
    })
  })

  it('names the project whose journal is damaged, and goes on with what is good of it', async () => {
    const { store, journal } = openedOn(folder)
    for (const act of acts) await store.append(id, act)
    await journal.close()
    const path = join(folder, id, 'journal-0000000001.jsonl')
    const lines = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, lines.with(4, (lines[4] ?? '').replace('undo', 'redo')).join('\n'))
    const again = openedOn(folder)
    expect((await opening(again.store)).projects).toMatchObject([
      { name: 'Dam', position: { seq: 3 }, problem: expect.stringContaining('damaged') },
    ])
    expect(positionOf(await again.store.append(id, addTag('c'))).seq).toBe(4)
  })

  it('says plainly that nothing can be written, while all can be read', async () => {
    const first = openedOn(folder)
    await first.store.append(id, create())
    const refuse = (code: string) => async () => {
      throw Object.assign(new Error('refused'), { code })
    }
    const { store } = openedOn(folder, { probe: refuse('EROFS') })
    const answer = await opening(store)
    expect(answer.notWritable).toContain('the disk can only be read')
    expect(answer.projects).toHaveLength(1)
    expect((await store.readContents(id, 0)).contents.project?.name).toBe('Dam')
    // A full disk may have room again: each change is tried.
    const full = await opening(openedOn(folder, { probe: refuse('ENOSPC') }).store)
    expect(full).toMatchObject({ notWritable: null, notices: [expect.stringContaining('almost full')] })
  })
})

describe('acts', () => {
  it('are refused on a full disk in plain words, and taken again when there is room', async () => {
    let free = 1e12
    const { store } = openedOn(folder, { journal: { disk: diskWith(() => free) } })
    await opening(store)
    await store.append(id, create())
    free = 5 * 1024 * 1024
    const refused = await store.append(id, addTag('a'))
    expect(refused).toMatchObject({ stored: false, why: 'full' })
    expect(!refused.stored && refused.message).toContain('5 MB')
    free = 1e12
    expect(positionOf(await store.append(id, addTag('a'))).seq).toBe(2)
    expect((await store.readContents(id, 0)).contents.tags).toHaveLength(1)
  })

  it('are not answered before the disk has them, however slow, and closing waits for the last', async () => {
    const log: string[] = []
    let release: () => void = () => undefined
    const slow = {
      ...diskWith(() => 1e12),
      sync: () =>
        new Promise<void>((resolve) => {
          log.push('syncing')
          release = () => {
            log.push('on the disk')
            resolve()
          }
        }),
    }
    const { store } = openedOn(folder, { journal: { disk: slow } })
    await opening(store)
    const appended = store.append(id, create()).then((answer) => log.push(`stored ${answer.stored}`))
    const closed = store.close().then(() => log.push('closed'))
    await expect.poll(() => log).toEqual(['syncing'])
    release()
    await Promise.all([appended, closed])
    expect(log).toEqual(['syncing', 'on the disk', 'stored true', 'closed'])
    const again = openedOn(folder)
    expect((await again.store.readContents(id, 0)).position.seq).toBe(1)
  })

  it('become durable in the order in which they were sent', async () => {
    const { store } = openedOn(folder)
    const names = Array.from({ length: 40 }, (_, index) => `t${index}`)
    const answers = await Promise.all([
      store.append(id, create()),
      ...names.map((name) => store.append(id, addTag(name))),
    ])
    expect(answers.map((answer) => positionOf(answer).seq)).toEqual(answers.map((_, index) => index + 1))
    const { contents } = await store.readContents(id, 0)
    expect(contents.steps.map((step) => step.changes[0]?.key)).toEqual([
      id,
      ...names.map((name) => [id, name]),
    ])
  })

  it('come back part by part, from any position', async () => {
    const { store } = openedOn(folder)
    const first = positionOf(await store.append(id, create()))
    const long = 'x'.repeat(700_000)
    const sent = Array.from({ length: 7 }, (_, index) => addSource(`s${index}`, `${index}${long}`))
    for (const act of sent) await store.append(id, act)
    const parts: ActsPart[] = []
    for (let at = first, done = false; !done; ) {
      const part = await store.readActs(id, at)
      parts.push(part)
      at = part.position
      done = part.done
    }
    expect(parts.map((part) => part.acts.length)).toEqual([3, 3, 1])
    expect(parts.flatMap((part) => part.acts)).toEqual(sent)
    const end = parts.at(-1)?.position ?? first
    expect(await store.readActs(id, end)).toEqual({ acts: [], position: end, done: true })
    await expect(store.readActs(id, { seq: 3, sum: '0'.repeat(16) })).rejects.toThrow('does not go on')
    await expect(store.readActs(id, { ...end, seq: 90 })).rejects.toThrow('does not go on')
    await expect(store.readActs('other', end)).rejects.toThrow()
  })

  it('come back with those that came in between', async () => {
    const { store } = openedOn(folder)
    const first = positionOf(await store.append(id, create()))
    const long = [addSource('a', 'a'.repeat(3_000_000)), addSource('b', 'b')]
    for (const act of long) await store.append(id, act)
    const begun = await store.readActs(id, first)
    expect(begun).toMatchObject({ acts: long.slice(0, 1), done: false })
    await store.append(id, addTag('late'))
    const rest = await store.readActs(id, begun.position)
    expect(rest).toMatchObject({ acts: [long[1], addTag('late')], done: true })
  })
})

/** A disk on which so many bytes are free. */
function diskWith(free: () => number): JournalOptions['disk'] {
  return {
    write: async (file, bytes, at) => void (await file.write(bytes, 0, bytes.length, at)),
    sync: (file) => file.datasync(),
    cut: (file, length) => file.truncate(length),
    free: async () => free(),
  }
}
