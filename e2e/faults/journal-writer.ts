import { Journal, makeBackup, readContents } from '../../src/journal'
import { added, type JournalAct } from '../../src/project'

// Run by itself: appends acts as fast as the disk takes them, makes a backup now and then, and prints the number of
// each act once it is acknowledged, and when that was on the clock that all processes share. Arguments: folder of
// projects, and milliseconds that the clock jumps back each time, or "check" to print what is there as JSON instead.

const [folder = '', jump = '0'] = process.argv.slice(2)
const BACKUP_EVERY = 40

function act(kind: string, n: number): JournalAct {
  const at = new Date(Date.now() - n * Number(jump)).toISOString()
  const row =
    n === 0
      ? added('projects', { id: 'p', name: 'Dam', createdAt: at, updatedAt: at, isSample: false })
      : added('tags', { projectId: 'p', id: `t${n}`, name: `t${n}`, colour: 'tag-1', position: n })
  return { act: 'run', at, kind, label: kind, subject: '', args: {}, changes: [row] }
}

async function write(): Promise<never> {
  const journal = await Journal.open(folder, { reserve: 0 })
  for (;;) {
    const done = journal.projects()[0]?.position.seq ?? 0
    const position = await journal.append('p', act('create-tag', done))
    process.stdout.write(`${position.seq} ${process.hrtime.bigint()}\n`)
    if (position.seq % BACKUP_EVERY !== 0) continue
    const at = new Date().toISOString()
    const request = { folder: journal.folderOf('p'), projectId: 'p', position, reason: 'timer' }
    await makeBackup({ ...request, at, application: 'fault harness' })
    await journal.afterBackup('p', at)
  }
}

async function check(): Promise<void> {
  const [project] = (await Journal.open(folder, { reserve: 0 })).projects()
  if (!project) return void process.stdout.write('null')
  const { position, problem } = project
  const { contents } = await readContents(project.folder, 'p', position)
  const tags = contents.tags.map(({ id }) => id)
  process.stdout.write(JSON.stringify({ seq: position.seq, problem, tags }))
}

await (jump === 'check' ? check() : write())
