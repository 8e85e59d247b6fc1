import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { version } from '../../package.json'
import { linesOf } from './lines-of'
import { chunks, type Run, run } from './test-run'

const DENIAL = 'Harbour board\n\nThe ferry does not run in winter. The board met on Monday.\n'
const CLAIM = 'Visitors\n\nThe ferry runs in winter. Tickets cost 12 crowns.\n'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-cli-'))
  await writeFile(at('a.txt'), DENIAL)
  await writeFile(at('b.txt'), CLAIM)
  await writeFile(
    at('mill-a.txt'),
    'The mill\n\nThe mill has no chimney. It ground 40 tons of flour. The paper mill at Lund is on stream.\n',
  )
  await writeFile(
    at('mill-b.txt'),
    'The mill\n\nThe mill has a chimney. It ground 25 tons of flour. The paper mill at Lund was mothballed.\n',
  )
  await writeFile(at('empty.txt'), '')
  await writeFile(
    at('page.html'),
    `<html><head><title>Winter boat</title></head><body><p>${'The ferry runs. '.repeat(20)}</p></body></html>`,
  )
  await writeFile(
    at('pairs.jsonl'),
    '{"id":"x","a":"The ferry runs in winter.","b":"The ferry does not run in winter."}\n\nnonsense\n{"id":2,"a":1}\n',
  )
  await mkdir(at('folder'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const Side = z.object({ source: z.string(), quote: z.string(), from: z.number(), to: z.number() })
const Report = z.object({
  sources: z.array(z.object({ id: z.string(), file: z.string(), text: z.string(), sha256: z.string() })),
  findings: z.array(z.object({ kind: z.string(), a: Side, b: Side })),
  notAnalysed: z.array(z.object({ sources: z.array(z.string()), reason: z.string(), message: z.string() })),
})

async function compareJson(
  paths: readonly string[],
  given = {},
): Promise<Run & { readonly report: z.infer<typeof Report> }> {
  const done = await run(['compare', ...paths, '--format', 'json', '--rules-only'], given)
  return { ...done, report: Report.parse(JSON.parse(done.out)) }
}

describe('compare', () => {
  it('finds the conflict, with both quotes at their offsets in the files', async () => {
    const { code, report, err } = await compareJson([at('a.txt'), at('b.txt')])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(report.sources.map((source) => [source.id, source.file])).toEqual([
      ['s1', at('a.txt')],
      ['s2', at('b.txt')],
    ])
    const files: Readonly<Record<string, string>> = { s1: DENIAL, s2: CLAIM }
    const [first] = report.findings
    expect(first?.kind).toBe('contradiction')
    for (const side of first ? [first.a, first.b] : []) {
      expect(files[side.source]?.slice(side.from, side.to)).toBe(side.quote)
    }
  })

  it('goes on without a file that cannot be read, names it, keeps the ids, and says 2', async () => {
    for (const bad of ['empty.txt', 'folder', 'missing.txt']) {
      const { code, report, err } = await compareJson([at('a.txt'), at(bad), at('b.txt')])
      expect(code).toBe(2)
      expect(err).toContain('Not read: ')
      expect(report.sources.map((source) => source.id)).toEqual(['s1', 's3'])
      expect(report.notAnalysed[0]).toMatchObject({ sources: ['s2'], reason: 'not read' })
    }
  })

  it('says 1 and writes nothing when fewer than two files are left', async () => {
    for (const paths of [[at('a.txt')], [at('a.txt'), at('empty.txt')], [at('folder'), at('missing.txt')]]) {
      const { code, out, err } = await run(['compare', ...paths])
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/Name at least two files|Fewer than two/u)
    }
  })

  it('stops on request, says what is missing, and says 2', async () => {
    const { code, report } = await compareJson([at('a.txt'), at('b.txt')], { stop: true })
    expect(code).toBe(2)
    expect(report.notAnalysed[0]).toMatchObject({ sources: ['s1', 's2'], reason: 'stopped' })
  })

  it('shows progress to a person only, and never in the report', async () => {
    const { out, err } = await run(['compare', at('a.txt'), at('b.txt'), '--rules-only'], { terminal: true })
    expect(err).toContain('Comparing 1 of 3')
    expect(out).not.toContain('Comparing')
    expect(out).toContain('== Conflicts (1)')
  })

  it('writes every format to a file, by option or by its name, the same twice', async () => {
    const starts = { html: '<!doctype html>', json: '{', csv: '\uFEFFrank', md: '# ', text: 'Comparison of' }
    for (const [format, start] of Object.entries(starts)) {
      const argv = ['compare', at('a.txt'), at('b.txt'), '--rules-only', '--out', at(`report.${format}`)]
      expect(await run(argv)).toEqual({ code: 0, out: '', err: '' })
      const written = await readFile(at(`report.${format}`), 'utf8')
      expect(written.startsWith(start)).toBe(true)
      expect((await run(['compare', at('a.txt'), at('b.txt'), '--rules-only', '--format', format])).out).toBe(
        written,
      )
    }
  })

  it('does not overwrite a source or write into a folder', async () => {
    const over = await run(['compare', at('a.txt'), at('b.txt'), '--out', at('a.txt')])
    expect([over.code, over.err]).toEqual([1, expect.stringContaining('would overwrite the source')])
    expect(await readFile(at('a.txt'), 'utf8')).toBe(DENIAL)
    const into = await run(['compare', at('a.txt'), at('b.txt'), '--out', at('folder'), '--rules-only'])
    expect([into.code, into.err]).toEqual([1, expect.stringContaining('is a folder')])
  })
})

describe('compare by settings', () => {
  const paths = () => [at('mill-a.txt'), at('mill-b.txt')]
  const settingsIn = (out: string) =>
    z
      .object({
        engine: z.object({ settings: z.unknown() }),
        findings: z.array(z.object({ rule: z.string(), kind: z.string() })),
      })
      .parse(JSON.parse(out))
  const compared = async (...options: readonly string[]) => {
    const { out, err, code } = await run([
      'compare',
      ...paths(),
      '--format',
      'json',
      '--rules-only',
      ...options,
    ])
    expect([err, code]).toEqual(['', 0])
    return settingsIn(out)
  }
  const conflicts = ({ findings }: Awaited<ReturnType<typeof compared>>) =>
    findings.filter(({ kind }) => kind === 'contradiction').map(({ rule }) => rule)

  it('leaves rules out by name', async () => {
    expect(conflicts(await compared())).toContain('negation')
    const off = await compared('--rules-off', 'numbers, negation')
    expect(conflicts(off)).not.toContain('negation')
    expect(off.engine.settings).toMatchObject({ rulesOff: ['negation', 'numbers', 'judge'] })
  })

  it('takes opposites from lines and from CSV, and passes over comments', async () => {
    expect(conflicts(await compared())).not.toContain('own-opposites')
    await writeFile(at('lines.txt'), '\uFEFF# our words\r\n\r\non stream / mothballed\r\n')
    await writeFile(at('pairs.csv'), 'night,day\n"mothballed";"on stream"\n')
    for (const file of ['lines.txt', 'pairs.csv']) {
      expect(conflicts(await compared('--opposites', at(file)))).toContain('own-opposites')
    }
  })

  it('says 1 and what is wrong with an opposites file', async () => {
    await writeFile(at('bad.txt'), 'on stream / mothballed\njust one\n')
    await writeFile(at('same.txt'), 'Shut / shut\n')
    await writeFile(at('none.txt'), '# nothing\n')
    for (const [file, words] of [
      ['bad.txt', 'Line 2 of'],
      ['same.txt', 'Line 1 of'],
      ['none.txt', 'holds no pair'],
      ['missing.txt', 'does not exist'],
      ['folder', 'is a folder'],
    ] as const) {
      const { code, out, err } = await run(['compare', ...paths(), '--opposites', at(file)])
      expect([code, out, err]).toEqual([1, '', expect.stringContaining(words)])
    }
  })

  it('says 1 for a rule that there is none of, and names those that there are', async () => {
    const { code, err } = await run(['compare', ...paths(), '--rules-off', 'negation,irony'])
    expect([code, err]).toEqual([1, expect.stringContaining('no rule “irony”')])
    expect(err).toContain('own-opposites')
    expect((await run(['compare', ...paths(), '--rules-off', ','])).code).toBe(1)
  })

  it('lists more the further the sensitivity reaches, in one order', async () => {
    const lists: string[][] = []
    for (const step of ['sure', 'balanced', 'everything']) {
      const { findings, engine } = await compared('--sensitivity', step)
      expect(engine.settings).toMatchObject({ sensitivity: step })
      lists.push(findings.map((finding) => JSON.stringify(finding)))
    }
    const [sure = [], balanced = [], everything = []] = lists
    expect(everything.filter((finding) => balanced.includes(finding))).toEqual(balanced)
    expect(balanced.filter((finding) => sure.includes(finding))).toEqual(sure)
    expect((await run(['compare', ...paths(), '--sensitivity', 'some'])).code).toBe(1)
  })
})

describe('claims', () => {
  it('prints what was read of every claim, for people', async () => {
    const { code, out } = await run(['claims', at('mill-a.txt')])
    expect(code).toBe(0)
    expect(out).toContain('“The mill has no chimney” [')
    expect(out).toMatch(/Affirms or denies\s+denies; “no” denies/u)
    expect(out).toMatch(/Numbers\s+“40 tons” 40; unit: /u)
  })

  it('prints the same as JSON, every place with its words', async () => {
    const { code, out } = await run(['claims', at('mill-a.txt'), '--format', 'json'])
    const part = z.object({ from: z.number(), to: z.number(), text: z.string() })
    const printed = z
      .object({
        text: z.string(),
        claims: z.array(
          z.object({
            text: z.string(),
            polarity: z.string(),
            spans: z.array(part),
            quantities: z.array(part),
            cues: z.array(part),
          }),
        ),
      })
      .parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(printed.claims.map(({ polarity }) => polarity)).toContain('negative')
    for (const { spans, quantities, cues } of printed.claims) {
      for (const { from, to, text } of [...spans, ...quantities, ...cues])
        expect(printed.text.slice(from, to)).toBe(text)
    }
  })

  it('says 1 for a file that it cannot read', async () => {
    expect(await run(['claims', at('missing.txt')])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('does not exist'),
    })
  })
})

describe('judge', () => {
  it('streams rows and names bad lines', async () => {
    const { code, out, err } = await run(['judge', at('pairs.jsonl'), '--rules-only'])
    expect(code).toBe(2)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([expect.objectContaining({ id: 'x', relation: 'contradiction', rule: 'negation' })])
    expect(err).toBe(
      'Line 3 was not judged: it is not JSON.\nLine 4 was not judged: "a" and "b" must be texts.\n',
    )
  })

  it('reads standard input', async () => {
    const row = JSON.stringify({ id: 1, a: 'The ferry runs.', b: 'The harbour was built in 1887.' })
    const { code, out } = await run(['judge', '-', '--rules-only'], { input: `\uFEFF${row}\r\n` })
    expect([code, JSON.parse(out).relation]).toEqual([0, 'neutral'])
  })

  it('says 1 for a file that is not there, a folder, or no pair at all', async () => {
    expect(await run(['judge', at('missing.jsonl')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not exist'),
    })
    expect(await run(['judge', at('folder')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is a folder'),
    })
    expect(await run(['judge', '-'], { input: '\n' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('No pair'),
    })
  })
})

describe('segment', () => {
  it('prints sentences and claims at their offsets', async () => {
    const { code, out } = await run(['segment', at('a.txt')])
    const part = z.object({ from: z.number(), to: z.number(), text: z.string() })
    const printed = z
      .object({ text: z.string(), sentences: z.array(part), claims: z.array(z.unknown()) })
      .parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(printed.text).toBe(DENIAL)
    expect(printed.sentences.map((sentence) => sentence.text)).toContain('The ferry does not run in winter.')
    for (const { from, to, text } of printed.sentences) expect(DENIAL.slice(from, to)).toBe(text)
    expect(printed.claims.length).toBeGreaterThan(0)
  })
})

describe('extract', () => {
  it('prints metadata, text and paragraphs at their offsets', async () => {
    const { code, out } = await run(['extract', at('page.html')])
    const span = z.object({ from: z.number(), to: z.number() })
    const printed = z
      .object({ title: z.string(), text: z.string(), paragraphs: z.array(span) })
      .parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(printed.title).toBe('Winter boat')
    const [paragraph] = printed.paragraphs
    expect(paragraph && printed.text.slice(paragraph.from, paragraph.to)).toMatch(/^The ferry runs\..*\.$/u)
  })

  it('says 1 in plain words for what it cannot read', async () => {
    expect(await run(['extract', at('folder')])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('is a folder'),
    })
  })
})

describe('the program', () => {
  it('prints version and help', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
    const help = await run(['--help'])
    expect(help.code).toBe(0)
    expect(help.out).toContain('Exit codes: 0 done, 1 wrong input, 2 partly analysed')
  })

  it('says 1 for a command, an option or a format that it does not know', async () => {
    for (const argv of [
      ['frob'],
      ['compare', '--frob'],
      ['compare', 'a', 'b', '--format', 'docx'],
      ['segment'],
    ]) {
      const { code, out, err } = await run(argv)
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain('error: ')
    }
  })
})

describe('linesOf', () => {
  it('joins chunks, splits at both line ends, drops the mark', async () => {
    const lines: string[] = []
    for await (const line of linesOf(chunks('\uFEFFone\r\ntwo\n\nfour, longer than a chunk')))
      lines.push(line)
    expect(lines).toEqual(['one', 'two', '', 'four, longer than a chunk'])
  })
})
