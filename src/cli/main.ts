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
}
process.exitCode = await runCli(process.argv.slice(2), io)

async function* stdinText(): AsyncGenerator<string> {
  for await (const chunk of process.stdin) yield String(chunk)
}
