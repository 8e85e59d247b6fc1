// npm run check:runtime: what runs the judge's models must have nobody to report to. Official builds of ONNX Runtime
// from 1.29 on send what they run to their maker and keep an identifier on the disk; the builds before do not.
// Reads the installed native files of every platform; Windows builds of any version only write to the system's own
// event log (ETW), which no file of ours can turn off.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './build-app.mjs'

/** Where such a build reports to, as it stands in its data. */
const COLLECTORS = ['events.data.microsoft.com', 'OneCollector']
const folder = join(projectRoot, 'node_modules', 'onnxruntime-node', 'bin')

const entries = await readdir(folder, { recursive: true, withFileTypes: true })
const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
const reporting = []
for (const file of files) {
  const content = await readFile(file)
  if (COLLECTORS.some((address) => content.includes(address))) reporting.push(file)
}
if (files.length === 0) throw new Error(`No native files in ${folder}.`)
for (const file of reporting) console.log(`Reports to its maker: ${file}`)
console.log(`${files.length} native files read, ${reporting.length} with an address to report to.`)
process.exitCode = reporting.length === 0 ? 0 : 1
