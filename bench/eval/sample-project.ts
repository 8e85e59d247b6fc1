import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Finding, FindingSide } from '../../src/core'
import { readSource } from '../../src/ingest'
import { compared } from './compared'
import { isRecord, text } from './read-rows'
import type { Figure, View } from './views'

const EXPECTED = 'src/core/golden/sample-project/expected.json'
const PAGES = 'resources/sample-project'
/** Share of the shorter span that must be common: a claim may hold more or less of its sentence than the quote. */
const SAME_PASSAGE = 0.5
/** The first screen of the list. */
const FIRST = 10

interface Expectation {
  readonly kind: string
  readonly sides: readonly [Passage, Passage]
}

interface Passage {
  readonly source: string
  readonly quote: string
}

interface SampleResult {
  readonly reached: number
  readonly wanted: number
  readonly compatible: number
  readonly falseAlarms: number
  readonly firstListed: number
  readonly first: number
}

const memo = new Map<'rules' | 'both', Promise<SampleResult>>()

function resultOf(view: View): Promise<SampleResult> {
  const by = view === 'rules' ? 'rules' : 'both'
  const result = memo.get(by) ?? measured(by)
  memo.set(by, result)
  return result
}

/** Whole documents: how much of what a person finds in the five sample articles is found. */
export async function sampleReached(view: View): Promise<Figure> {
  const { reached, wanted } = await resultOf(view)
  return { value: reached / Math.max(1, wanted), detail: `${reached} of ${wanted}` }
}

/** Pairs that a person reads as compatible and that are listed as conflicts. */
export async function sampleFalseAlarms(view: View): Promise<Figure> {
  const { falseAlarms, compatible } = await resultOf(view)
  return {
    value: falseAlarms / Math.max(1, compatible),
    detail: `${falseAlarms} of ${compatible} compatible pairs`,
  }
}

/** Of the first findings, those that the person's list has as conflicts; others may be right too. */
export async function sampleFirst(view: View): Promise<Figure> {
  const { first, firstListed } = await resultOf(view)
  return { value: firstListed / Math.max(1, first), detail: `${firstListed} of ${first}` }
}

async function measured(by: 'rules' | 'both'): Promise<SampleResult> {
  const expectations = readExpectations()
  const names = [...new Set(expectations.flatMap(({ sides }) => sides.map(({ source }) => source)))].sort()
  const articles = await Promise.all(names.map(readArticle))
  const texts = new Map(articles.map((article) => [article.id, article.text]))
  const { findings } = await compared(articles, by)
  const listed = (finding: Finding, expectation: Expectation): boolean => isPair(finding, expectation, texts)
  const first = findings.filter(({ kind }) => kind === 'contradiction').slice(0, FIRST)
  const conflicts = expectations.filter(({ kind }) => kind === 'contradiction')
  const compatible = expectations.filter(({ kind }) => kind !== 'contradiction')
  const reached = expectations.filter((expectation) =>
    findings.some((finding) => finding.kind === expectation.kind && listed(finding, expectation)),
  )
  const falseAlarms = compatible.filter((expectation) =>
    findings.some((finding) => finding.kind === 'contradiction' && listed(finding, expectation)),
  )
  return {
    reached: reached.length,
    wanted: expectations.length,
    compatible: compatible.length,
    falseAlarms: falseAlarms.length,
    first: first.length,
    firstListed: first.filter((finding) => conflicts.some((conflict) => listed(finding, conflict))).length,
  }
}

function readExpectations(): readonly Expectation[] {
  const expected: unknown = JSON.parse(readFileSync(EXPECTED, 'utf8'))
  const rows = isRecord(expected) && Array.isArray(expected['findings']) ? expected['findings'] : []
  return rows.filter(isRecord).map((row) => ({
    kind: text(row['kind']),
    sides: [
      { source: text(row['aSource']), quote: text(row['aQuote']) },
      { source: text(row['bSource']), quote: text(row['bQuote']) },
    ],
  }))
}

async function readArticle(name: string): Promise<Article> {
  const result = await readSource({ name, bytes: new Uint8Array(readFileSync(join(PAGES, name))) })
  if (result.outcome === 'refused') throw new Error(`${name}: ${result.message}`)
  return { id: name, text: result.draft.text, meta: result.draft.meta, cutOverrides: [] }
}

function isPair(
  { a, b }: Finding,
  { sides: [x, y] }: Expectation,
  texts: ReadonlyMap<string, string>,
): boolean {
  return (holds(a, x, texts) && holds(b, y, texts)) || (holds(b, x, texts) && holds(a, y, texts))
}

/** The same words at the same passage; a source that prints another's text counts for it. */
function holds(side: FindingSide, { quote }: Passage, texts: ReadonlyMap<string, string>): boolean {
  const from = texts.get(side.articleId)?.indexOf(quote) ?? -1
  if (from < 0) return false
  const to = from + quote.length
  const common = Math.min(side.to, to) - Math.max(side.from, from)
  return common >= SAME_PASSAGE * Math.min(side.to - side.from, quote.length)
}
