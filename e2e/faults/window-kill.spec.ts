import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { killAll } from './kill'
import { note, noteResult, rounds } from './rounds'
import { TaggedProject } from './tagged-project'
import { expectVerdict, judgeUntilGone, verdictsInJournal } from './verdict-burst'

const ROUNDS = rounds('window-kill', 8, 1_000)
/** A profile is used for so many kills; then its tags fill the panel and a new one is begun. */
const KILLS_A_PROFILE = 25
const LONGEST_WAIT_MS = 900

test.setTimeout(60_000 + ROUNDS * 40_000)

test('the application is killed while the reader edits: what was shown is there again', async () => {
  let kills = 0
  let acknowledged = 0
  let further = 0
  const lost: string[] = []
  while (kills < ROUNDS) {
    const profile = await mkdtemp(join(tmpdir(), 'counterclaim-kill-'))
    const project = await TaggedProject.start(profile)
    let verdicts = 0
    for (let turn = 0; turn < KILLS_A_PROFILE && kills < ROUNDS; turn++) {
      await project.edit()
      const killed = delay((turn * 337) % LONGEST_WAIT_MS).then(() => killAll(project.running.app.process()))
      // In every third turn tags, else verdicts, as fast as they are taken, until the application is gone.
      let seen = verdicts
      if (turn % 3 === 2) await tagUntilGone(project)
      else seen = await judgeUntilGone(project.page, verdicts + 1)
      await killed
      kills += 1
      await project.restart()
      const gone = await project.lost()
      lost.push(...gone.map((number) => `t${number}e of ${profile}`))
      // The edit under way at the kill may be there: from now on it counts as shown.
      const unshown = (await project.shown()).filter((number) => !project.acknowledged.includes(number))
      project.acknowledged.push(...unshown)
      const present = await verdictsInJournal(profile)
      if (present < seen) lost.push(`${seen - present} verdicts of ${profile}`)
      await expectVerdict(project.page, present)
      further += unshown.length + Math.max(0, present - seen)
      acknowledged += seen - verdicts
      verdicts = present
      if (kills % 50 === 0) note(`${kills} kills, ${lost.length} lost`)
    }
    acknowledged += project.acknowledged.length
    await killAll(project.running.app.process())
    if (lost.length === 0) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  noteResult('window-kill', { kills, acknowledged, lost: lost.length, 'stored and not yet shown': further })
  expect(lost).toEqual([])
  expect(acknowledged, 'edits are acknowledged between the kills, too').toBeGreaterThan(kills)
})

async function tagUntilGone(project: TaggedProject): Promise<void> {
  for (;;) {
    try {
      await project.edit()
    } catch {
      return
    }
  }
}
