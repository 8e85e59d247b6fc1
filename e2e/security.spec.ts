import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tryEveryRequest } from './attacks'
import { answerMessages } from './dialogs'
import { expect, test } from './fixtures'
import { electronPath, launchArguments, projectRoot } from './launch'
import { listen } from './listener'

test.use({ hostile: true })

test('the page has no Node, only the bridge', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(window.desktop).sort(),
    isolated: window.crossOriginIsolated,
    secure: window.isSecureContext,
    address: location.href,
  }))
  expect(seen.node).toEqual([])
  expect(seen.bridge).toEqual(
    [
      'adoptProject',
      'appendAct',
      'backUpNow',
      'keepOriginal',
      'keepSettings',
      'keptSettings',
      'listBackups',
      'openStore',
      'pickProjectFile',
      'readActs',
      'readBackup',
      'readContents',
      'readOriginal',
      'reviewer',
      'saveProjectFile',
      'setReviewerName',
      'environment',
      'onMenuCommand',
      'openExternal',
      'pickFiles',
      'readSampleProject',
      'requestJudge',
      'saveReport',
      'selfCheck',
    ].sort(),
  )
  expect(seen.secure).toBe(true)
  expect(seen.address).toMatch(/^app:\/\/counterclaim\/index\.html/)
})

test('no request of the page arrives anywhere', async ({ page, app }) => {
  const listener = await listen()
  const before = page.url()
  const results = await tryEveryRequest(page, listener.port)
  expect(listener.arrivals(), JSON.stringify(results)).toBe(0)
  // The attacks follow a link to "#", which stays on the page.
  expect(page.url().split('#')[0]).toBe(before.split('#')[0])
  expect(app.windows()).toHaveLength(1)
  // A refused frame reports that it loaded: an error page, or nothing at all.
  const frames = page.frames().filter((frame) => frame !== page.mainFrame())
  for (const frame of frames)
    expect(['', 'about:blank', 'chrome-error://chromewebdata/']).toContain(frame.url())
  for (const [name, outcome] of Object.entries(results)) {
    if (!name.includes('frame')) expect(outcome, name).not.toMatch(/^(loaded|opened|200|204|opaque)$/)
  }
  // The listener would have noticed: Node itself reaches it.
  await fetch(`http://127.0.0.1:${listener.port}/`)
  expect(listener.arrivals()).toBe(1)
  await listener.close()
})

test('what the content policy lets through, the request filter cancels and counts', async ({ app, page }) => {
  const listener = await listen()
  // In main there is no content policy: only the filter stands between this and the network.
  const outcome = await app.evaluate(
    ({ net }, port) => net.fetch(`http://127.0.0.1:${port}/`).then(String, (error) => String(error)),
    listener.port,
  )
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
  const { blockedRequests } = await page.evaluate(() => window.desktop.environment())
  expect(blockedRequests).toBeGreaterThan(0)
  expect(listener.arrivals()).toBe(0)
  await listener.close()
})

test('the content policy comes as a header with every file', async ({ app }) => {
  const header = await app.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://counterclaim/index.html')
    return answer.headers.get('content-security-policy') ?? ''
  })
  expect(header).toMatch(/^default-src 'none'; script-src 'self';/)
  for (const part of [
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
    expect(header).toContain(part)
  expect(header).toContain("require-trusted-types-for 'script'")
  expect(header).not.toContain('unsafe')
})

test('text never becomes markup or code', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const told = (run: () => unknown) => {
      try {
        return String(run())
      } catch (error) {
        return error instanceof Error ? error.name : 'threw'
      }
    }
    // Out of the test driver's own call, which may evaluate more than a page may.
    const later = (run: () => unknown) =>
      new Promise<string>((resolve) => {
        setTimeout(() => resolve(told(run)), 0)
      })
    const made = document.createElement('div')
    return {
      markup: told(() => {
        made.innerHTML = '<img src=x onerror="document.title = 1">'
      }),
      parsed: told(() => document.write('<p>x</p>')),
      // oxlint-disable-next-line typescript/no-implied-eval
      evaluated: await later(() => new Function('return 1')()),
      handler: await later(() => {
        made.setAttribute('onclick', 'document.title = "ran"')
        made.click()
        return document.title
      }),
      worker: told(() => new Worker('data:text/javascript,postMessage(1)')),
      policy: told(() => Reflect.get(globalThis, 'trustedTypes').createPolicy('another', {})),
    }
  })
  expect(outcome.markup).toBe('TypeError')
  expect(outcome.parsed).toBe('TypeError')
  expect(outcome.evaluated).toMatch(/Error$/)
  expect(outcome.handler).not.toBe('ran')
  expect(outcome.worker).toMatch(/Error$/)
  expect(outcome.policy).toBe('TypeError')
})

test('only files of the page are served', async ({ app }) => {
  const status = (address: string) =>
    app.evaluate(async ({ net }, url) => (await net.fetch(url)).status, address)
  expect(await status('app://counterclaim/index.html')).toBe(200)
  expect(await status('app://counterclaim/assets/none.js')).toBe(404)
  expect(await status('app://counterclaim/%2e%2e%2fmain%2findex.js')).toBe(403)
  expect(await status('app://counterclaim/..%2f..%2fpackage.json')).toBe(403)
  expect(await status('app://counterclaim/..%5cmain%5cindex.js')).toBe(403)
  expect(await status('app://elsewhere/index.html')).toBe(403)
})

test('every permission is denied', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const told = (promise: Promise<unknown>) =>
      promise.then(String, (error: unknown) => `refused ${String(error)}`)
    return {
      notification: await Notification.requestPermission(),
      camera: await told(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await told(navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('refused'),
        )
      }),
      clipboard: await told(navigator.clipboard.readText()),
    }
  })
  expect(outcome.notification).toBe('denied')
  expect(outcome.camera).toMatch(/^refused/)
  expect(outcome.screen).toMatch(/^refused/)
  expect(outcome.place).toBe('refused')
  expect(outcome.clipboard).toMatch(/^refused/)
})

test('main answers only our own page, and only well-formed calls', async ({ app, page }) => {
  const wrong = await page.evaluate(async () => {
    const told = (promise: Promise<unknown>) => promise.then(String, String)
    const loose: Record<string, (...args: unknown[]) => Promise<unknown>> = Object.fromEntries(
      Object.entries(window.desktop),
    )
    return [
      await told(
        loose['saveReport']?.({ suggestedName: 'x', format: 'exe', content: '' }) ?? Promise.resolve(),
      ),
      await told(
        loose['saveReport']?.({ suggestedName: 'x', format: 'html', content: 1 }) ?? Promise.resolve(),
      ),
      await told(loose['openExternal']?.({ toString: 'https://example.org' }) ?? Promise.resolve()),
      await told(loose['pickFiles']?.('/etc/passwd') ?? Promise.resolve()),
    ]
  })
  for (const answer of wrong) expect(answer).toContain('Wrong arguments')
  const preload = join(projectRoot, 'out', 'preload', 'index.cjs')
  const foreign = await app.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } })
    await window.loadURL('data:text/html,<p>not ours</p>')
    const answer: unknown = await window.webContents.executeJavaScript(
      'desktop.environment().then(String, String)',
    )
    window.destroy()
    return String(answer)
  }, preload)
  expect(foreign).toContain('This page may not ask that')
})

test('links open only as https and only after the host was shown', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    Object.assign(globalThis, { testOpened: [] })
    shell.openExternal = (url) => {
      Reflect.get(globalThis, 'testOpened').push(url)
      return Promise.resolve()
    }
  })
  const opened = () => app.evaluate(() => [...Reflect.get(globalThis, 'testOpened')])
  const open = (url: string) => page.evaluate((address) => window.desktop.openExternal(address), url)
  const said = await answerMessages(app, 0)
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'http://example.org/', 'smb://host/x'])
    expect(await open(url)).toBe(false)
  expect(await said()).toEqual([])
  expect(await open('https://example.org/path')).toBe(false)
  expect((await said())[0]).toContain('example.org')
  await answerMessages(app, 1)
  expect(await open('https://example.org/path')).toBe(true)
  expect(await opened()).toEqual(['https://example.org/path'])
})

test('a second start brings the first window forward and ends', async ({ app, profile }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = spawn(electronPath(), launchArguments(profile), { stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve) => {
    second.on('exit', resolve)
  })
  expect(code).toBe(0)
  const visible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
  await expect.poll(visible).toEqual([true])
})

test('the built page names no other host to load from', async () => {
  const html = await readFile(join(projectRoot, 'out', 'renderer', 'index.html'), 'utf8')
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
})
