import { readdir, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupReason } from '../../shared/project-store-api'
import { BackupClock } from './backup-clock'
import type { ProjectStore } from './project-store'
import { addTag, closeAll, create, PROJECT_ID as id, openedOn, temporaryFolder } from './store-fixtures'
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

const reasons = async (store: ProjectStore, of = id) =>
  (await store.listBackups(of)).map(({ seq, reason }) => `${seq} ${reason}`)

describe('backups', () => {
  it('are made of what has changed, and of nothing else', async () => {
    const { store } = openedOn(folder)
    await store.open([], false)
    await store.append(id, create())
    await store.append('other', create('other'))
    expect(await store.backUpChanged('timer')).toEqual([])
    expect(await store.backUpChanged('timer')).toEqual([])
    await store.append(id, addTag('a'))
    expect(await store.backUpChanged('quit')).toEqual([])
    expect(await reasons(store)).toEqual(['2 quit', '1 timer'])
    expect(await reasons(store, 'other')).toEqual(['1 timer'])
    const [newest] = await store.listBackups(id)
    expect(newest).toMatchObject({ counts: { sources: 0, verdicts: 0, notes: 0, tags: 1 }, readable: true })
    expect(newest?.bytes).toBeGreaterThan(100)
    expect(await reasons(store, 'nobody')).toEqual([])
  })

  it('are made when asked for, unless the last has everything', async () => {
    const { store } = openedOn(folder)
    await store.append(id, create())
    const made = await store.backUp(id, 'before-restore')
    expect(made).toMatchObject({ stored: true, position: { seq: 1 } })
    expect(await store.backUp(id, 'asked')).toEqual(made)
    expect(await reasons(store)).toEqual(['1 before-restore'])
    expect(await store.backUp('nobody', 'asked')).toMatchObject({ stored: false })
  })

  it('made at once with acts lose none of them', async () => {
    const { store } = openedOn(folder)
    await store.append(id, create())
    const names = Array.from({ length: 30 }, (_, index) => `t${index}`)
    await Promise.all(
      names.flatMap((name, index) => [
        store.append(id, addTag(name)),
        ...(index % 10 === 0 ? [store.backUp(id, 'asked')] : []),
      ]),
    )
    await store.backUpChanged('timer')
    const again = openedOn(folder).store
    expect((await again.readContents(id, 0)).contents.tags).toHaveLength(30)
    const [newest] = await again.listBackups(id)
    const part = await again.readBackup(id, newest?.id ?? '', 0)
    expect(part.position.seq).toBe(31)
    expect(part.contents.tags).toHaveLength(30)
  })

  it('that an application that broke off did not make are made by the next', async () => {
    await openedOn(folder).store.append(id, create())
    const { store } = openedOn(folder)
    await store.open([], false)
    await store.backUpChanged('timer')
    expect(await reasons(store)).toEqual(['1 timer'])
  })

  it('that are damaged are said to be, and the project stays readable', async () => {
    const { store } = openedOn(folder)
    await store.append(id, create())
    await store.backUp(id, 'asked')
    const backups = join(folder, id, 'backups')
    const [name = ''] = await readdir(backups)
    await truncate(join(backups, name), 200)
    expect(await store.listBackups(id)).toMatchObject([{ id: name, readable: false }])
    await expect(store.readBackup(id, name, 0)).rejects.toThrow('damaged')
    expect((await store.readContents(id, 0)).contents.project?.name).toBe('Dam')
    expect((await openedOn(folder).store.readContents(id, 0)).contents.project?.name).toBe('Dam')
  })

  it('that cannot be made are refused in plain words, and tried again', async () => {
    const { store, archive } = openedOn(folder)
    await store.append(id, create())
    const make = archive.makeBackup.bind(archive)
    const broken = [Object.assign(new Error('full'), { code: 'ENOSPC' }), new ThreadLost('ended')]
    archive.makeBackup = (wanted) => {
      const error = broken.shift()
      return error ? Promise.reject(error) : make(wanted)
    }
    const refused = await store.backUp(id, 'asked')
    expect(refused).toMatchObject({ stored: false, why: 'full' })
    expect(!refused.stored && refused.message).toContain('the disk is full')
    expect(await store.backUpChanged('timer')).toEqual([expect.stringContaining('could not be made')])
    expect(await store.backUpChanged('timer')).toEqual([])
    expect(await reasons(store)).toEqual(['1 timer'])
  })
})

describe('an upgrade', () => {
  function versionsThat(differ: boolean) {
    const seen = { differ, noted: 0 }
    return {
      seen,
      versions: {
        differ: async () => seen.differ,
        noted: async () => {
          seen.noted += 1
        },
      },
    }
  }

  it('is preceded by a backup of what has changed, once, of the project as it was before', async () => {
    await openedOn(folder).store.append(id, create())
    const { seen, versions } = versionsThat(true)
    const { store } = openedOn(folder, {}, versions)
    expect(await store.open([], false)).toMatchObject({ state: 'open', notices: [] })
    // The reader is faster than the backup.
    await store.append(id, addTag('a'))
    await store.open([], false)
    expect(await store.backUpChanged('timer')).toEqual([])
    expect(await reasons(store)).toEqual(['2 timer', '1 upgrade'])
    expect(seen.noted).toBe(1)
    const same = versionsThat(false)
    const third = openedOn(folder, {}, same.versions).store
    await third.append(id, addTag('b'))
    await third.open([], false)
    expect(await third.backUpChanged('timer')).toEqual([])
    expect(await reasons(store)).toEqual(['3 timer', '2 timer', '1 upgrade'])
    expect(same.seen.noted).toBe(0)
  })

  it('is tried again with the next backups and at the next start when the backup failed, and that is said', async () => {
    await openedOn(folder).store.append(id, create())
    const { seen, versions } = versionsThat(true)
    const { store, archive } = openedOn(folder, {}, versions)
    archive.makeBackup = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    expect(await store.open([], false)).toMatchObject({ state: 'open' })
    const [first] = await store.backUpChanged('timer')
    expect(first).toContain('One project could not be backed up before the first use')
    expect(seen.noted).toBe(0)
    const next = openedOn(folder, {}, versions).store
    await next.open([], false)
    expect(await next.backUpChanged('timer')).toEqual([])
    expect(seen.noted).toBe(1)
    expect(await reasons(store)).toEqual(['1 upgrade'])
  })

  it('touches nothing where nothing can be written', async () => {
    await openedOn(folder).store.append(id, create())
    const { seen, versions } = versionsThat(true)
    const probe = () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' }))
    const { store } = openedOn(folder, { probe }, versions)
    await store.open([], false)
    expect(await reasons(store)).toEqual([])
    expect(seen.noted).toBe(0)
  })
})

describe('the one who writes', () => {
  it('may break off in an act: it is refused, and taken back should it be in the journal', async () => {
    for (const written of [true, false]) {
      await rm(folder, { recursive: true, force: true })
      const { store, journal } = openedOn(folder)
      await store.append(id, create())
      const append = journal.append.bind(journal)
      let breaks = true
      journal.append = async (to, act) => {
        if (!breaks) return append(to, act)
        breaks = false
        if (written) await append(to, act)
        throw new ThreadLost('ended')
      }
      expect(await store.append(id, addTag('lost'))).toMatchObject({ stored: false, why: 'other' })
      const next = await store.append(id, addTag('kept'))
      expect(next).toMatchObject({ stored: true, position: { seq: written ? 4 : 2 } })
      const { contents } = await store.readContents(id, 0)
      expect(contents.tags.map((tag) => tag.id)).toEqual(['kept'])
      expect(contents.steps.map((step) => step.kind)).toEqual(['create-project', 'create-tag'])
      await closeAll()
    }
  })
})

describe('the clock', () => {
  function clockOf(everyMs: number, quitWithinMs: number, work: (reason: BackupReason) => Promise<unknown>) {
    const log: string[] = []
    const clock = new BackupClock({
      backUpChanged: (reason) => {
        log.push(reason)
        return work(reason)
      },
      close: async () => void log.push('closed'),
      everyMs,
      quitWithinMs,
    })
    return { clock, log }
  }

  it('asks again and again, never twice at once, and once more at the end', async () => {
    let release: () => void = () => undefined
    let asked: () => void = () => undefined
    const again = new Promise<void>((resolve) => {
      asked = resolve
    })
    let count = 0
    const { clock, log } = clockOf(1, 60_000, () => {
      count += 1
      if (count === 3) asked()
      if (count !== 1) return count === 2 ? Promise.reject(new Error('broken')) : Promise.resolve()
      // While the first is being made, ticks pass.
      return new Promise<void>((resolve) => {
        release = resolve
        setTimeout(() => release(), 20)
      })
    })
    await again
    await clock.end()
    expect(log.slice(0, 3)).toEqual(['timer', 'timer', 'timer'])
    expect(log.slice(-2)).toEqual(['quit', 'closed'])
    const end = log.length
    await clock.end()
    expect(log).toHaveLength(end)
  })

  it('does not wait for backups for ever, but for the journal', async () => {
    const { clock, log } = clockOf(60_000, 1, () => new Promise(() => undefined))
    await clock.end()
    expect(log).toEqual(['quit', 'closed'])
    const broken = clockOf(60_000, 60_000, () => Promise.reject(new Error('broken')))
    await broken.clock.end()
    expect(broken.log).toEqual(['quit', 'closed'])
  })
})
