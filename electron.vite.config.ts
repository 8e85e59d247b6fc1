import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { NONCE_PLACEHOLDER } from './src/shared/csp'

const fromRoot = (path: string) => resolve(import.meta.dirname, path)

/** The engine of the oldest Electron that must run the page: the test runtime's, Electron 25.1.1. */
const OLDEST_CHROME = 'chrome114'
/** And its Node. */
const OLDEST_NODE = 'node18.15'

/** The main bundle is CommonJS, which Electron before 28 needs, in a package of ES modules: this says so. */
function markAsCommonJs(): Plugin {
  return {
    name: 'mark-as-commonjs',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    },
  }
}

/**
 * What runs the judge is native code, so it is the one package that is not bundled: it is laid beside the main
 * bundle, for this system only, where the judge's process finds it.
 */
function copyJudgeRuntime(): Plugin {
  const wanted: readonly (readonly [name: string, parts: readonly string[]])[] = [
    [
      'onnxruntime-node',
      ['package.json', 'README.md', 'dist', join('bin', 'napi-v6', process.platform, process.arch)],
    ],
    ['onnxruntime-common', ['package.json', 'README.md', join('dist', 'cjs')]],
  ]
  return {
    name: 'copy-judge-runtime',
    async writeBundle() {
      for (const [name, parts] of wanted) {
        for (const part of parts) {
          await cp(
            fromRoot(join('node_modules', name, part)),
            fromRoot(join('out', 'main', 'node_modules', name, part)),
            // Neither maps of their sources nor types.
            { recursive: true, dereference: true, filter: (path) => !/\.(?:map|d\.ts)$/.test(path) },
          )
        }
      }
    },
  }
}

// Everything else is bundled: the application ships without node_modules.
export default defineConfig({
  main: {
    plugins: [markAsCommonJs(), copyJudgeRuntime()],
    build: {
      outDir: 'out/main',
      target: OLDEST_NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: fromRoot('src/main/index.ts'),
          'judge-process': fromRoot('src/main/judge/judge-process.ts'),
          'journal-thread': fromRoot('src/main/projects/journal-thread.ts'),
          'archive-thread': fromRoot('src/main/projects/archive-thread.ts'),
        },
        external: ['onnxruntime-node'],
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: OLDEST_NODE,
      externalizeDeps: false,
      minify: true,
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: {
        input: fromRoot('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: fromRoot('src/renderer'),
    plugins: [react({ compiler: { panicThreshold: 'all_errors' } })],
    html: { cspNonce: NONCE_PLACEHOLDER },
    worker: { format: 'es' },
    build: {
      outDir: fromRoot('out/renderer'),
      target: OLDEST_CHROME,
      minify: true,
      // No file turns into a data: address, which the font rule of the content policy would refuse.
      assetsInlineLimit: 0,
      rolldownOptions: { input: fromRoot('src/renderer/index.html') },
    },
  },
})
