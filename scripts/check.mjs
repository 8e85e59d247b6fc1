// npm run check: everything that can be proved without a window, one after the other, each to its end.
// With --static only what npm test does not do itself. Notes the counts in test-results/checks.json.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './build-app.mjs'
import { runCommand } from './run-command.mjs'

const STATIC = [
  'check:style',
  'check:lint',
  'check:types',
  'check:walls',
  'check:unused',
  'check:lexicons',
  'check:licences',
  'check:runtime',
]
const names = process.argv.includes('--static') ? STATIC : [...STATIC, 'test:unit', 'build']

/** dependency-cruiser is content with nothing: where it cannot read TypeScript it finds no module and no fault. */
const CRUISED_NOTHING = /\(0 modules/

const failed = []
for (const name of names) {
  const started = performance.now()
  const { code, output } = await runCommand('npm', ['run', '--silent', name], { cwd: projectRoot })
  const ok = code === 0 && !CRUISED_NOTHING.test(output)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (!ok) {
    failed.push(name)
    console.log(output)
  }
}
const folder = join(projectRoot, 'test-results')
await mkdir(folder, { recursive: true })
await writeFile(
  join(folder, 'checks.json'),
  JSON.stringify({ passed: names.length - failed.length, failed: failed.length }),
)
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
