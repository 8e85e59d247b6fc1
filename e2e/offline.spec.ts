import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { tryEveryRequest } from './attacks'
import { chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'
import { launch, type Running } from './launch'
import { listen } from './listener'
import { networkUse } from './net-log'

test('an ordinary session sends nothing', async ({ page, folder, app }) => {
  await chooseSavePath(app, join(folder, 'report.pdf'))
  const sample = await page.evaluate(async () => (await window.desktop.readSampleProject()).length)
  expect(sample).toBeGreaterThan(0)
  const saved = await page.evaluate(() =>
    window.desktop.saveReport({ suggestedName: 'x', format: 'pdf', content: '<h1>Report</h1>' }),
  )
  expect(saved).toEqual({ outcome: 'saved', name: 'report.pdf' })
  // The fixture then asks main how many requests it had to refuse: none.
})

/** Starts the application with Chromium's network record on, does something, ends it; gives the record's network use. */
async function recorded(folder: string, act: (running: Running) => Promise<unknown>) {
  const log = join(folder, 'net-log.json')
  const running = await launch(join(folder, 'profile'), [
    `--log-net-log=${log}`,
    '--net-log-capture-mode=Everything',
  ])
  await act(running)
  await running.app.close()
  return networkUse(log)
}

test('Chromium’s own network record of a session under attack shows no request, look-up or socket', async ({
  folder,
}) => {
  const listener = await listen()
  const outside = `http://127.0.0.1:${listener.port}/`
  const use = await recorded(folder, async ({ app, page }) => {
    await tryEveryRequest(page, listener.port)
    await chooseSavePath(app, join(folder, 'report.pdf'))
    const saved = await page.evaluate(
      (content) => window.desktop.saveReport({ suggestedName: 'x', format: 'pdf', content }),
      `<img src="${outside}x.png"><link rel=stylesheet href="${outside}x.css"><meta http-equiv=refresh content="0; url=${outside}"><h1>Report</h1>`,
    )
    expect(saved.outcome).toBe('saved')
  })
  expect(use).toEqual([])
  expect(listener.arrivals()).toBe(0)
  await listener.close()
})

test('the record would show a request; and even without the filter none arrives', async ({ folder }) => {
  const listener = await listen()
  const outside = `http://127.0.0.1:${listener.port}/control`
  const use = await recorded(folder, async ({ app }) => {
    const outcome = await app.evaluate(({ session }, url) => {
      const unfiltered = session.fromPartition('control')
      unfiltered.webRequest.onBeforeRequest(null)
      return unfiltered.fetch(url).then(String, String)
    }, outside)
    expect(outcome).toContain('ERR_NAME_NOT_RESOLVED')
  })
  expect(use.map(({ params }) => params).join('\n')).toContain(outside)
  expect(listener.arrivals()).toBe(0)
  await fetch(outside)
  expect(listener.arrivals()).toBe(1)
  await listener.close()
})

/** The remote ends of all sockets that the processes hold, from Linux's own tables. */
function remoteEnds(pids: readonly number[]): readonly string[] {
  const inodes = new Set<string>()
  for (const pid of pids) {
    for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
      let target = ''
      try {
        target = readlinkSync(`/proc/${pid}/fd/${descriptor}`)
      } catch {
        // Closed meanwhile.
      }
      const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1]
      if (inode) inodes.add(inode)
    }
  }
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map((fields) => fields[2]?.split(':')[0] ?? ''),
  )
}

/** Any address (listening) and loopback, as those tables write them: Playwright's debugging connection. */
const LOCAL = /^(0{8}|0{32}|0100007F|0{24}01000000|0{16}FFFF00000100007F)$/

// The tables are Linux's; elsewhere the network record above is the proof.
if (process.platform === 'linux') {
  test('the application holds no socket to another machine', async ({ app, page }) => {
    await page.evaluate(() => window.desktop.readSampleProject())
    const pids = await app.evaluate(({ app: electronApp }) =>
      electronApp.getAppMetrics().map(({ pid }) => pid),
    )
    expect(pids.length).toBeGreaterThan(1)
    const ends = remoteEnds(pids)
    // Playwright's connection is among them, so the tables were read rightly.
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.filter((end) => !LOCAL.test(end))).toEqual([])
  })
}
