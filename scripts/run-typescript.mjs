// node scripts/run-typescript.mjs <entry.ts> <name> [arguments …]: bundles a TypeScript program for Node into
// out/<name>/index.mjs, unless nothing that went into it has changed, and runs it here. Prints nothing itself.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './build-app.mjs'

/** Loaded as they are where a program has them: native code cannot be bundled. */
const NATIVE = ['onnxruntime-node']

/** @param {string} file */
async function changed(file) {
  return stat(file).then(
    ({ mtimeMs, size }) => `${file} ${mtimeMs} ${size}`,
    () => `${file} gone`,
  )
}

/** A mark of the present state of the files, to be compared with the next. @param {readonly string[]} files */
async function stateOf(files) {
  const lines = await Promise.all(files.map(changed))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** @param {string} entry @param {string} folder @returns {Promise<readonly string[]>} our files in the bundle */
async function bundle(entry, folder) {
  // Loaded only when needed: it takes longer than most programs run.
  const { build } = await import('vite')
  const result = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: NATIVE },
    build: {
      ssr: join(projectRoot, entry),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'index.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : []
  const modules = outputs.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
  const files = modules.map((id) => id.replace(/^\0/, '').replace(/\?.*$/, '')).filter((id) => isAbsolute(id))
  // Packages change only together with the lock file.
  return [...new Set(files)].filter((file) => !file.includes('node_modules'))
}

const [entry, name, ...args] = process.argv.slice(2)
if (!entry || !name) throw new Error('Usage: run-typescript.mjs <entry.ts> <name> [arguments …]')
const folder = join(projectRoot, 'out', name)
const program = join(folder, 'index.mjs')
const stateFile = join(folder, 'inputs.json')
const always = [join(projectRoot, 'package-lock.json'), import.meta.filename]

const known = await readFile(stateFile, 'utf8').then(JSON.parse, () => null)
const fresh =
  existsSync(program) && known !== null && known.state === (await stateOf([...known.files, ...always]))
if (!fresh) {
  const files = await bundle(entry, folder)
  await mkdir(folder, { recursive: true })
  await writeFile(stateFile, JSON.stringify({ files, state: await stateOf([...files, ...always]) }))
}
process.argv = [process.execPath, program, ...args]
await import(pathToFileURL(program).href)
