import { Argument, Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'
import { RULE_NAMES, SENSITIVITIES } from '../core'
import { CLAIMS_FORMATS, type ClaimsFormat, claimsCommand } from './claims-command'
import { type CliIo, EXIT, type ExitCode, WrongInput } from './cli-io'
import { type CompareOptions, compareCommand, REPORT_FORMATS } from './compare-command'
import { extractCommand } from './extract-command'
import { type JudgeCommandOptions, judgeCommand } from './judge-command'
import { segmentCommand } from './segment-command'

const RULES_ONLY = 'leave the local judge out: rules alone, as fast as they are'

const FOOTER = `
Exit codes: 0 done, 1 wrong input, 2 partly analysed (what is missing is named in the output).
Nothing leaves this machine.`

/** Runs one command line (without the program's own name) and returns its exit code. Never ends the process. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  const program = programFor(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongInput
    const message = error instanceof WrongInput ? error.message : unexpected(error)
    io.err(`${message}\n`)
    return EXIT.wrongInput
  }
}

function programFor(io: CliIo, done: (code: ExitCode) => void): Command {
  const program = new Command('counterclaim')
    .description('Compares articles claim by claim and names where they conflict.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', FOOTER)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError('See counterclaim --help.')
  program
    .command('compare')
    .description('compare text, Markdown or HTML files with each other')
    .addArgument(new Argument('<files...>', 'two or more files'))
    .addOption(
      new Option('--format <format>', 'form of the report (text, or as --out is named)').choices(
        REPORT_FORMATS,
      ),
    )
    .option('--out <file>', 'write the report to a file')
    .option('--rules-off <names>', `leave rules out, by name, with commas between: ${RULE_NAMES.join(', ')}`)
    .option('--rules-only', RULES_ONLY)
    .option('--opposites <file>', 'your own opposites: a file with a pair a line, “leased / sold” or CSV')
    .addOption(
      new Option('--sensitivity <step>', 'how much is listed; the order stays').choices(SENSITIVITIES),
    )
    .action(async (files: string[], options: CompareOptions) =>
      done(await compareCommand(files, options, io)),
    )
  program
    .command('judge')
    .description('judge pairs of sentences: JSON Lines {"id","a","b"} in, a relation for each out')
    .argument('<pairs>', 'a .jsonl file, or - for standard input')
    .option('--rules-only', RULES_ONLY)
    .action(async (path: string, options: JudgeCommandOptions) => done(await judgeCommand(path, options, io)))
  program
    .command('segment')
    .description('print cuts, blocks, sentences and claims of a file with their offsets')
    .argument('<file>', 'a text, Markdown or HTML file')
    .action(async (path: string) => done(await segmentCommand(path, io)))
  program
    .command('claims')
    .description(
      'print every claim of a file with all that was read of it: speaker, denial, numbers, times, names',
    )
    .argument('<file>', 'a text, Markdown or HTML file')
    .addOption(
      new Option('--format <format>', 'for people or for programs').choices(CLAIMS_FORMATS).default('text'),
    )
    .action(async (path: string, { format }: { readonly format: ClaimsFormat }) =>
      done(await claimsCommand(path, format, io)),
    )
  program
    .command('extract')
    .description('print the article found in a saved page: metadata, text, paragraphs, cuts')
    .argument('<file>', 'an HTML file')
    .action(async (path: string) => done(await extractCommand(path, io)))
  return program
}

function unexpected(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error)
  return `Counterclaim failed (${what}). No file was changed. Please report this with the files if you can.`
}
