import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFiles, chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'

test('chosen files come as bytes with a name; what cannot be read is said', async ({ app, page, folder }) => {
  const good = join(folder, 'one.txt')
  const gone = join(folder, 'gone.txt')
  const directory = join(folder, 'a.html')
  await writeFile(good, 'Words – with accents: é')
  await mkdir(directory)
  await chooseFiles(app, [good, gone, directory])
  const files = await page.evaluate(async () =>
    (await window.desktop.pickFiles()).map(({ name, bytes, problem }) => ({
      name,
      text: bytes && new TextDecoder().decode(bytes),
      problem,
    })),
  )
  expect(files).toEqual([
    { name: 'one.txt', text: 'Words – with accents: é', problem: null },
    { name: 'gone.txt', text: null, problem: '“gone.txt” could not be read: it is no longer there.' },
    { name: 'a.html', text: null, problem: '“a.html” is a folder. Choose the files inside it.' },
  ])
  await chooseFiles(app, [])
  expect(await page.evaluate(() => window.desktop.pickFiles())).toEqual([])
})

test('reports are written whole, under a clean name, or it is said why not', async ({
  app,
  page,
  folder,
}) => {
  const path = join(folder, 'report.md')
  const suggested = await chooseSavePath(app, path)
  const save = () =>
    page.evaluate(() =>
      window.desktop.saveReport({
        suggestedName: '../..\u202E/Har:bour',
        format: 'md',
        content: '# Words é',
      }),
    )
  expect(await save()).toEqual({ outcome: 'saved', name: 'report.md' })
  expect(await suggested()).toMatch(/[/\\]Har bour\.md$/)
  expect(await readFile(path, 'utf8')).toBe('# Words é')
  expect(await readdir(folder)).toEqual(['report.md'])
  await chooseSavePath(app, join(folder, 'no', 'such', 'folder.md'))
  expect(await save()).toEqual({
    outcome: 'failed',
    message: '“folder.md” could not be saved: it is no longer there.',
  })
  await chooseSavePath(app, null)
  expect(await save()).toEqual({ outcome: 'cancelled' })
})

test('a PDF is printed without running or loading anything', async ({ app, page, folder }) => {
  const path = join(folder, 'report.pdf')
  await chooseSavePath(app, path)
  const content = `<!doctype html><title>T</title><style>section + section { break-before: page }</style>
    <section>First</section><section>Second</section>
    <script>document.body.append('ran'.repeat(99999))</script><img src=x onerror="document.write(1)">`
  const saved = await page.evaluate(
    (html) => window.desktop.saveReport({ suggestedName: 'x', format: 'pdf', content: html }),
    content,
  )
  expect(saved).toEqual({ outcome: 'saved', name: 'report.pdf' })
  const pdf = await readFile(path, 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('commands of the menu reach the page, until it no longer listens', async ({ app, page }) => {
  await page.evaluate(() => {
    const received: string[] = []
    Object.assign(globalThis, { testCommands: received })
    const end = window.desktop.onMenuCommand((command) => {
      received.push(command)
      if (command === 'show-guide') end()
    })
  })
  const choose = (label: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
      items.find((item) => item.label === wanted)?.click()
    }, label)
  for (const label of ['Undo', 'Keys', 'User guide', 'Redo']) await choose(label)
  const received = () => page.evaluate(() => [...Reflect.get(globalThis, 'testCommands')])
  await expect.poll(received).toEqual(['undo', 'show-keys', 'show-guide'])
})

test('the window remembers its place and never gets too small', async ({ app, restart, profile }) => {
  const bounds = { x: 40, y: 50, width: 1000, height: 700 }
  await app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  )
  const again = await restart()
  const size = () =>
    again.app.evaluate(({ BrowserWindow }) => {
      const { width, height } = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { width: 0, height: 0 }
      return { width, height }
    })
  expect(await size()).toEqual({ width: 1000, height: 700 })
  expect(
    await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize()),
  ).toEqual([800, 600])
  await rm(join(profile, 'window.json'), { force: true })
})
