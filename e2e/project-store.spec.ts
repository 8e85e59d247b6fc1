import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

const id = 'e2e00000-0000-4000-8000-000000000001'
const at = '2026-01-01T00:00:00.000Z'
const project = { id, name: 'Dam', createdAt: at, updatedAt: at, isSample: false }
const act = {
  act: 'run',
  at,
  kind: 'create-project',
  label: 'project',
  subject: 'Dam',
  args: {},
  changes: [{ store: 'projects', key: id, before: null, after: project }],
} as const

test('what the page hands to the journal is on the disk, and there after a restart', async ({
  page,
  restart,
  profile,
}) => {
  await page.evaluate(() => window.desktop.openStore([], false))
  const answer = await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, act] as const)
  if (!answer.stored) throw new Error(answer.message)
  expect(answer.position.seq).toBe(1)
  const journal = await readFile(join(profile, 'projects', id, 'journal-0000000001.jsonl'), 'utf8')
  expect(journal.split('\n')[1]).toContain(answer.position.sum)
  const again = await restart()
  const opening = await again.page.evaluate((copy) => window.desktop.openStore([copy], false), {
    projectId: id,
    ...answer.position,
  })
  expect(opening).toMatchObject({ state: 'open', notWritable: null, notices: [] })
  expect(opening.state === 'open' && opening.projects.find((one) => one.projectId === id)).toMatchObject({
    relation: 'same',
    problem: null,
  })
  // The window was closed properly, so a backup was made before the application ended.
  const backups = await again.page.evaluate((of) => window.desktop.listBackups(of), id)
  expect(backups).toMatchObject([{ seq: 1, reason: 'quit', readable: true }])
  const part = await again.page.evaluate(([of, backup]) => window.desktop.readBackup(of, backup, 0), [
    id,
    backups[0]?.id ?? '',
  ] as const)
  expect(part).toMatchObject({ parts: 1, contents: { project } })
})
