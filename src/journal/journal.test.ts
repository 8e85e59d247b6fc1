import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { noContents, PROJECT_FORMAT_VERSION, replay } from '../project'
import { diskRefusal, WrittenByNewer } from './disk-refusal'
import { Journal } from './journal'
import type { Disk } from './journal-file'
import { CREATE, rename, tag } from './journal-fixtures'
import { JOURNAL_VERSION, journalLine, NO_SUM } from './journal-line'
import { listBackups, makeBackup } from './make-backup'
import { nodeDisk } from './node-disk'
import { backupFiles, journalFiles } from './project-folder'
import { actsAfter, readContents } from './read-contents'
import { sha256 } from './sha256'
import { temporaryFolder } from './temporary-folder'

const NOW = '2026-11-22T12:00:00.000Z'
const application = 'Counterclaim test'
const small = { reserve: 0 }

async function filled(folder: string, count: number): Promise<Journal> {
  const journal = await Journal.open(folder, small)
  await journal.append('p', CREATE)
  for (let n = 1; n < count; n++) await journal.append('p', rename(n))
  return journal
}

const only = (journal: Journal) => {
  const [project] = journal.projects()
  if (!project) throw new Error('no project')
  return project
}

async function backUp(journal: Journal, at = NOW): Promise<void> {
  const { folder, position } = only(journal)
  await makeBackup({ folder, projectId: 'p', position, reason: 'asked', at, application })
  await journal.afterBackup('p', at)
}

async function contentsOf(journal: Journal) {
  const { folder, position } = only(journal)
  return (await readContents(folder, 'p', position)).contents
}

describe('Journal', () => {
  it('gives back after opening again what it was given, and says where it stands', async () => {
    const folder = await temporaryFolder()
    const journal = await filled(folder, 5)
    const { position } = only(journal)
    expect(position.seq).toBe(5)
    await journal.close()
    const again = await Journal.open(folder, small)
    expect(only(again).position).toEqual(position)
    expect(only(again).problem).toBeNull()
    expect(await contentsOf(again)).toEqual(
      replay(noContents('p'), [CREATE, rename(1), rename(2), rename(3), rename(4)]),
    )
    expect((await again.append('p', tag('a'))).seq).toBe(6)
  })

  it('keeps the order of acts that are asked for at once', async () => {
    const journal = await filled(await temporaryFolder(), 1)
    const positions = await Promise.all([1, 2, 3, 4].map((n) => journal.append('p', rename(n))))
    expect(positions.map(({ seq }) => seq)).toEqual([2, 3, 4, 5])
    expect((await contentsOf(journal)).project?.name).toBe('Dam 4')
  })

  it('tells how a copy stands to it', async () => {
    const journal = await filled(await temporaryFolder(), 3)
    const at3 = only(journal).position
    await journal.append('p', rename(3))
    const at4 = only(journal).position
    expect(await journal.relation('p', at4)).toBe('same')
    expect(await journal.relation('p', at3)).toBe('behind')
    expect(await journal.relation('p', null)).toBe('missing')
    expect(await journal.relation('p', { seq: 3, sum: 'f'.repeat(16) })).toBe('missing')
    expect(await journal.relation('p', { seq: 9, sum: 'f'.repeat(16) })).toBe('unknown')
    expect(await journal.relation('q', null)).toBe('unknown')
    await backUp(journal)
    expect(await journal.relation('p', at3)).toBe('behind')
  })

  it('cuts a line off that was never finished, wherever the writing stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (acts, share) => {
          const folder = await temporaryFolder()
          const journal = await filled(folder, acts)
          const { position } = only(journal)
          const path = join(folder, 'p', 'journal-0000000001.jsonl')
          const { size } = await stat(path)
          await journal.append('p', tag('torn'))
          await journal.close()
          const whole = await stat(path)
          await truncate(path, size + Math.floor(share * (whole.size - size)))
          const again = await Journal.open(folder, small)
          expect(only(again)).toMatchObject({ position, problem: null })
          await again.append('p', tag('next'))
          await again.close()
          const third = await Journal.open(folder, small)
          expect((await contentsOf(third)).tags.map(({ id }) => id)).toEqual(['next'])
          await rm(folder, { recursive: true })
        },
      ),
      { numRuns: 30 },
    )
  })

  it('never takes a damaged byte for good, says so, and has all that stands before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (where, flip) => {
        const folder = await temporaryFolder()
        const journal = await filled(folder, 6)
        await journal.close()
        const path = join(folder, 'p', 'journal-0000000001.jsonl')
        const bytes = await readFile(path)
        const at = where % bytes.length
        const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length
        bytes[at] = (bytes[at] ?? 0) ^ flip
        await writeFile(path, bytes)
        const again = await Journal.open(folder, small)
        const isLastEnd = at === bytes.length - 1
        const isHeadersEnd = at === bytes.indexOf(`{"seq":1,`) - 18
        if (line === 0 && !isHeadersEnd) {
          // The first line says nothing that the others do not bear out.
          expect(only(again).position.seq).toBe(6)
          expect(only(again).problem).toContain('Nothing is missing')
        } else if (line <= 1) expect(again.projects()).toEqual([])
        else {
          const { position, problem } = only(again)
          // The line that holds the byte is lost; lines are counted from the header.
          expect(position.seq).toBe(line - 1)
          expect(problem === null).toBe(isLastEnd)
          expect((await contentsOf(again)).project?.name).toBe(`Dam ${line - 2}`)
        }
        // Nothing of the damaged part is thrown away.
        const kept = await readdir(join(folder, 'p'))
        if (!isLastEnd) expect(kept.some((name) => name.startsWith('aside-'))).toBe(true)
        await rm(folder, { recursive: true })
      }),
      { numRuns: 40 },
    )
  })

  it('takes neither a stray file nor the copy of a folder for a project', async () => {
    const folder = await temporaryFolder()
    const journal = await filled(folder, 2)
    await journal.close()
    await writeFile(join(folder, 'README'), 'not a project')
    await cp(join(folder, 'p'), join(folder, 'p-copy'), { recursive: true })
    const again = await Journal.open(folder, small)
    expect(again.projects().map(({ projectId }) => projectId)).toEqual(['p'])
  })

  it('begins a project once when its first acts come at the same time', async () => {
    const journal = await Journal.open(await temporaryFolder(), small)
    const positions = await Promise.all([CREATE, tag('a'), tag('b')].map((act) => journal.append('p', act)))
    expect(positions.map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  it('has a version that rises with that of project files, so that an older application leaves both alone', () => {
    expect(JOURNAL_VERSION).toBe(PROJECT_FORMAT_VERSION)
  })

  it('goes on in a new file where an older version began one, so that that version leaves the folder alone', async () => {
    const folder = await temporaryFolder()
    const profile = unzipSync(await readFile('e2e/faults/store-v3.zip'))
    for (const [name, bytes] of Object.entries(profile)) {
      if (!name.startsWith('projects/') || name.endsWith('/')) continue
      const path = join(folder, name.slice('projects/'.length))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes)
    }
    const journal = await Journal.open(folder, small)
    const { projectId, position, folder: own } = only(journal)
    const before = await journalFiles(own)
    const old = await Promise.all(before.map(({ name }) => readFile(join(own, name))))
    // Opening alone changes nothing: the older version could still go on.
    expect(old.map((bytes) => bytes.includes('"version":2'))).toEqual(old.map(() => false))

    const at = await journal.append(projectId, { ...tag('z'), changes: [] })
    expect(at.seq).toBe(position.seq + 1)
    await journal.close()
    const after = await journalFiles(own)
    const newest = await readFile(join(own, after.at(-1)?.name ?? ''), 'utf8')
    expect(newest).toContain(`"version":${JOURNAL_VERSION}`)
    const again = await Journal.open(folder, small)
    expect(only(again)).toMatchObject({ position: at, problem: null })
    const { contents } = await readContents(own, projectId, at)
    expect(contents.reviews).toMatchObject([{ verdict: 'conflict', note: 'written with an older version' }])
  })

  it('refuses a journal of a newer version and changes nothing', async () => {
    const folder = await temporaryFolder()
    const journal = await filled(folder, 2)
    await journal.close()
    const path = join(folder, 'p', 'journal-0000000001.jsonl')
    await appendFile(path, 'torn')
    const header = {
      format: 'counterclaim-journal',
      version: JOURNAL_VERSION + 1,
      projectId: 'q',
      firstSeq: 1,
      previousSum: NO_SUM,
    }
    const newer = await Journal.open(folder, small)
    await newer.append('q', { ...CREATE, changes: [] })
    await newer.close()
    await writeFile(join(folder, 'q', 'journal-0000000001.jsonl'), journalLine(NO_SUM, header).line)
    const before = await readFile(path)
    await expect(Journal.open(folder, small)).rejects.toThrow(WrittenByNewer)
    expect(await readFile(path)).toEqual(before)
  })
})

describe('a disk that fails', () => {
  /** Lets `bytes` through, then fails as a full disk does, in the middle of a piece. */
  function filling(bytes: number): Disk & { room: number } {
    const disk = {
      ...nodeDisk,
      room: bytes,
      write: async (file: Parameters<Disk['write']>[0], piece: Uint8Array, at: number) => {
        const fits = piece.subarray(0, Math.max(0, disk.room))
        disk.room -= fits.length
        await nodeDisk.write(file, fits, at)
        if (fits.length < piece.length) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    }
    return disk
  }

  it('refuses what does not fit, has nothing of it at the next start, and works again with room', async () => {
    const folder = await temporaryFolder()
    const disk = filling(1000)
    const journal = await Journal.open(folder, { disk, reserve: 0 })
    const stored = [await journal.append('p', CREATE)]
    let refused: unknown = null
    for (let n = 1; refused === null; n++) {
      try {
        stored.push(await journal.append('p', rename(n)))
      } catch (error) {
        refused = error
      }
    }
    expect(diskRefusal(refused)).toMatchObject({
      why: 'full',
      message: expect.stringContaining('disk is full'),
    })
    await expect(journal.append('p', tag('a'))).rejects.toThrow('full')
    expect(only(await Journal.open(folder, small)).position).toEqual(stored.at(-1))
    disk.room = 10_000
    expect((await journal.append('p', tag('a'))).seq).toBe(stored.length + 1)
    await journal.close()
    const again = await Journal.open(folder, small)
    expect((await contentsOf(again)).tags).toHaveLength(1)
    expect(only(again).problem).toBeNull()
  })

  it('does not acknowledge what the disk did not confirm', async () => {
    const folder = await temporaryFolder()
    let fails = false
    const disk: Disk = {
      ...nodeDisk,
      sync: async (file) => {
        if (fails) throw Object.assign(new Error('io'), { code: 'EIO' })
        await nodeDisk.sync(file)
      },
    }
    const journal = await Journal.open(folder, { disk, reserve: 0 })
    await journal.append('p', CREATE)
    fails = true
    await expect(journal.append('p', tag('a'))).rejects.toThrow('io')
    fails = false
    await journal.append('p', tag('b'))
    await journal.close()
    const again = await Journal.open(folder, small)
    expect((await contentsOf(again)).tags.map(({ id }) => id)).toEqual(['b'])
  })

  it('writes over what it could neither confirm nor cut back', async () => {
    const folder = await temporaryFolder()
    let fails = false
    const failing = async () => {
      if (fails) throw Object.assign(new Error('gone'), { code: 'ENOSPC' })
    }
    const disk: Disk = {
      ...nodeDisk,
      sync: (file) => failing().then(() => nodeDisk.sync(file)),
      cut: async (file, length) => {
        if (fails) throw Object.assign(new Error('io'), { code: 'EIO' })
        return nodeDisk.cut(file, length)
      },
    }
    const journal = await Journal.open(folder, { disk, reserve: 0 })
    await journal.append('p', CREATE)
    fails = true
    for (const id of ['a', 'b']) {
      const refused: unknown = await journal.append('p', tag(id, 'longer')).catch((error: unknown) => error)
      expect(diskRefusal(refused).why).toBe(id === 'a' ? 'full' : 'other')
    }
    fails = false
    await journal.append('p', tag('c'))
    await journal.close()
    const again = await Journal.open(folder, small)
    expect(only(again).problem).toBeNull()
    expect((await contentsOf(again)).tags.map(({ id }) => id)).toEqual(['c'])
  })

  it('keeps a reserve free', async () => {
    const disk: Disk = { ...nodeDisk, free: async () => 1024 * 1024 }
    const journal = await Journal.open(await temporaryFolder(), { disk })
    const refused: unknown = await journal.append('p', CREATE).catch((error: unknown) => error)
    expect(diskRefusal(refused)).toMatchObject({ why: 'full', message: expect.stringContaining('1 MB') })
  })

  it('tells a folder that cannot be written to from a full disk', () => {
    expect(diskRefusal(Object.assign(new Error('x'), { code: 'EROFS' })).why).toBe('read-only')
    expect(diskRefusal(new Error('x')).why).toBe('other')
  })
})

describe('backups', () => {
  it('hold the project, and the journal goes on in a new file', async () => {
    const folder = await temporaryFolder()
    const journal = await filled(folder, 4)
    expect(await journal.hasChanged('p')).toBe(true)
    const before = await contentsOf(journal)
    await backUp(journal)
    expect(await journal.hasChanged('p')).toBe(false)
    const listed = await listBackups(join(folder, 'p'))
    expect(listed).toMatchObject([
      { position: { seq: 4 }, at: NOW, reason: 'asked', readable: true, counts: { sources: 0, tags: 0 } },
    ])
    await journal.append('p', tag('a'))
    await journal.close()
    // Even without the older journal file.
    await rm(join(folder, 'p', 'journal-0000000001.jsonl'))
    const again = await Journal.open(folder, small)
    expect(await contentsOf(again)).toEqual(replay(before, [tag('a')]))
  })

  it('that are damaged are stood in for by the one before and the journal', async () => {
    const folder = await temporaryFolder()
    const journal = await filled(folder, 3)
    await backUp(journal)
    await journal.append('p', tag('a'))
    await backUp(journal)
    const wanted = await contentsOf(journal)
    const [newest] = await backupFiles(join(folder, 'p'))
    const path = join(folder, 'p', 'backups', newest?.name ?? '')
    await truncate(path, 100)
    expect(await contentsOf(journal)).toEqual(wanted)
    expect((await listBackups(join(folder, 'p'))).map(({ readable }) => readable)).toEqual([false, true])
  })

  it('stand in for a journal that is damaged or gone', async () => {
    const folder = await temporaryFolder()
    const journal = await filled(folder, 3)
    await backUp(journal)
    const wanted = await contentsOf(journal)
    await journal.close()
    for (const { name } of await journalFiles(join(folder, 'p'))) await rm(join(folder, 'p', name))
    const again = await Journal.open(folder, small)
    expect(only(again).problem).toContain('newest backup stands in')
    expect(await contentsOf(again)).toEqual(wanted)
    expect((await again.append('p', tag('a'))).seq).toBe(4)
    await again.close()
    expect((await contentsOf(await Journal.open(folder, small))).tags).toHaveLength(1)
  })

  it('let go of journal files that three of them no longer need', async () => {
    const folder = await temporaryFolder()
    const journal = await filled(folder, 2)
    for (let turn = 0; turn < 5; turn++) {
      await backUp(journal, `2026-11-22T12:0${turn}:00.000Z`)
      await journal.append('p', tag(`t${turn}`))
    }
    const files = await journalFiles(join(folder, 'p'))
    const backups = await backupFiles(join(folder, 'p'))
    expect(backups).toHaveLength(5)
    expect(files[0]?.firstSeq).toBe((backups[2]?.position.seq ?? 0) + 1)
    const { position } = only(journal)
    const found: number[] = []
    for await (const { position: at } of actsAfter(
      join(folder, 'p'),
      backups[2]?.position ?? position,
      position.seq,
    )) {
      found.push(at.seq)
    }
    expect(found.at(-1)).toBe(position.seq)
  })

  it('are made of what the journal did not know, which goes on from there', async () => {
    const folder = await temporaryFolder()
    const journal = await Journal.open(folder, small)
    const contents = replay(noContents('p'), [CREATE, tag('a')])
    const position = await journal.adopt(contents, NOW, application)
    expect(await journal.relation('p', position)).toBe('same')
    await journal.append('p', tag('b'))
    await journal.close()
    const again = await Journal.open(folder, small)
    expect((await contentsOf(again)).tags.map(({ id }) => id)).toEqual(['a', 'b'])
    const second = await again.adopt(contents, NOW, application)
    expect(second.seq).toBe(3)
    expect(await contentsOf(again)).toEqual(contents)
    expect(await backupFiles(join(folder, 'p'))).toHaveLength(2)
  })
})

describe('originals', () => {
  it('are kept under their checksum and given back only when they are right', async () => {
    const folder = await temporaryFolder()
    const journal = await Journal.open(folder, small)
    const bytes = new TextEncoder().encode('the file')
    const digest = sha256(bytes)
    await journal.keepOriginal('p', digest, bytes)
    await expect(journal.keepOriginal('p', digest, new Uint8Array(3))).rejects.toThrow()
    expect(await journal.readOriginal('p', digest)).toEqual(Buffer.from(bytes))
    await writeFile(join(folder, 'p', 'originals', digest), 'changed')
    expect(await journal.readOriginal('p', digest)).toBeNull()
    await journal.keepOriginal('p', digest, bytes)
    expect(await journal.readOriginal('p', digest)).toEqual(Buffer.from(bytes))
    expect(await journal.readOriginal('p', '../../x')).toBeNull()
    expect(() => journal.folderOf('../x')).toThrow()
  })

  it('leave the reserve free', async () => {
    const disk: Disk = { ...nodeDisk, free: async () => 1000 }
    const folder = await temporaryFolder()
    const journal = await Journal.open(folder, { disk, reserve: 998 })
    const bytes = new TextEncoder().encode('abc')
    const refused: unknown = await journal.keepOriginal('p', sha256(bytes), bytes).catch((error) => error)
    expect(diskRefusal(refused).why).toBe('full')
    expect(await journal.readOriginal('p', sha256(bytes))).toBeNull()
  })
})

describe('a process that is killed while it writes', () => {
  const script = (folder: string) => `
    import { Journal, makeBackup } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    import { CREATE, tag } from ${JSON.stringify(join(import.meta.dirname, 'journal-fixtures.ts'))}
    const journal = await Journal.open(${JSON.stringify(folder)}, { reserve: 0 })
    if (journal.projects().length === 0) await journal.append('p', CREATE)
    for (;;) {
      const [{ folder, position }] = journal.projects()
      const { seq } = await journal.append('p', tag('t' + position.seq))
      process.stdout.write(seq + '\\n')
      if (seq % 7 === 0) {
        const at = new Date().toISOString()
        const now = journal.projects()[0].position
        await makeBackup({ folder, projectId: 'p', position: now, reason: 'timer', at, application: 'x' })
        await journal.afterBackup('p', at)
      }
    }`

  it('loses nothing that it acknowledged, ten times over', async () => {
    const folder = await temporaryFolder()
    const entry = join(folder, 'writer.ts')
    const projects = join(folder, 'projects')
    await writeFile(entry, script(projects))
    const bundle = join(folder, 'bundle')
    await build({
      logLevel: 'silent',
      configFile: false,
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: bundle,
        target: 'es2022',
        rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
      },
    })
    for (let round = 0; round < 10; round++) {
      const child = spawn(process.execPath, [join(bundle, 'writer.mjs')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      child.stdout.on('data', (piece) => {
        said += piece
        // After some acknowledgements, at whatever it is doing then.
        if (said.length > 10 + round * 9) child.kill('SIGKILL')
      })
      await once(child, 'close')
      const acknowledged = Number(said.trimEnd().split('\n').at(-1))
      const journal = await Journal.open(projects, small)
      const { position, problem } = only(journal)
      expect(problem).toBeNull()
      expect(position.seq).toBeGreaterThanOrEqual(acknowledged)
      expect((await contentsOf(journal)).tags).toHaveLength(position.seq - 1)
      await journal.close()
    }
  })
})
