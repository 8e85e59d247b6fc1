import { join, relative } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Everything that the engine may consist of. */
const ALLOWED = [
  /^src\/core\//,
  /^resources\/lexicons\/[^/]+\.json$/,
  /^node_modules\/(wink-nlp|wink-eng-lite-web-model|diff|papaparse)\//,
]

/** Bundles the engine's door for a browser, as the worker does, without writing; gives every file that went in. */
async function bundledFiles(): Promise<{
  readonly files: readonly string[]
  readonly outside: readonly string[]
}> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'src', 'core', 'index.ts'), formats: ['es'], fileName: 'core' },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []))
  const own = new Set(chunks.map((chunk) => chunk.fileName))
  return {
    files: chunks
      .flatMap((chunk) => chunk.moduleIds)
      // The bundler's own glue has no file; a stand-in for a Node module has a name that says so, and is kept.
      .filter((id) => !id.startsWith('\0') || id.includes('external'))
      .map((id) => relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/')),
    outside: chunks
      .flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports])
      .filter((name) => !own.has(name)),
  }
}

describe('the engine’s walls', () => {
  it('is made of its own folder, its lexicons and its few packages, and needs nothing from outside', async () => {
    const { files, outside } = await bundledFiles()
    expect(files).toContain('src/core/compare.ts')
    expect(files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))).toEqual([])
    expect(outside).toEqual([])
  })
})
