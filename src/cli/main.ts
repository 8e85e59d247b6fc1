import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findModels, openJudge } from '../judge'
import type { CliIo } from './cli-io'
import { runCli } from './run-cli'

let stopRequested = false
process.once('SIGINT', () => {
  stopRequested = true
})
// A reader that closes early (`| head`) is no error.
process.stdout.on('error', () => process.exit())

process.stdin.setEncoding('utf8')
const io: CliIo = {
  out: (text) => {
    process.stdout.write(text)
  },
  err: (text) => {
    process.stderr.write(text)
  },
  input: stdinText(),
  errIsTerminal: process.stderr.isTTY,
  stopRequested: () => stopRequested,
  openJudge: () => openJudge(findModels(dirname(fileURLToPath(import.meta.url)))),
}
process.exitCode = await runCli(process.argv.slice(2), io)
// After a stop nobody reads on; what still comes must not keep the program alive.
process.stdin.destroy()

async function* stdinText(): AsyncGenerator<string> {
  for await (const chunk of process.stdin) yield String(chunk)
}
