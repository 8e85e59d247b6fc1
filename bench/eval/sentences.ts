import { readFileSync } from 'node:fs'
import { segment } from '../../src/core'
import { quality } from './metrics'
import { isRecord, readLines, text } from './read-rows'
import { share, type TableRow } from './table'

const OWN_CASES = 'src/core/golden/sentences/sentences.json'

/** A text and its sentences as a person divides it. */
interface DividedText {
  readonly text: string
  readonly sentences: readonly string[]
}

/** Share of the golden sentence rules that come out exactly. */
export function sentenceRow(): TableRow {
  const rows = readLines('sentences/golden_rules.jsonl').filter((row) => row['golden'] === true)
  return exactRow('sentences: golden rules', rows.map(dividedText), 50 / 52)
}

/** The project's own cases; its tests keep them right. */
export function ownSentenceRow(): TableRow {
  const rows: unknown = JSON.parse(readFileSync(OWN_CASES, 'utf8'))
  const cases = Array.isArray(rows) ? rows.filter(isRecord).map(dividedText) : []
  return exactRow('sentences: own cases', cases, 1)
}

/** Boundaries in running text of many kinds, paragraph by paragraph, as people divided it. */
export function boundaryRow(): TableRow {
  let found = 0
  let wanted = 0
  let right = 0
  for (const document of readLines('sentences/ud_gum_dev.jsonl')) {
    const paragraphs = Array.isArray(document['paragraphs']) ? document['paragraphs'] : []
    const divided = paragraphs.filter((sentences): sentences is unknown[] => Array.isArray(sentences))
    const source = divided.map((sentences) => sentences.map(text).join(' ')).join('\n\n')
    const gold = new Set(endsOf(source, divided.flat().map(text)))
    const ours = segment(source, []).sentences.map(({ to }) => to)
    found += ours.length
    wanted += gold.size
    right += ours.filter((end) => gold.has(end)).length
  }
  const { precision, recall, f1 } = quality(found, right, wanted)
  const detail = `P ${share(precision)} R ${share(recall)} sentences ${wanted}`
  return { name: 'ud_gum_dev: sentence boundary F1', value: f1, goal: null, detail }
}

function endsOf(source: string, sentences: readonly string[]): readonly number[] {
  let at = 0
  return sentences.map((sentence) => {
    at = source.indexOf(sentence, at) + sentence.length
    return at
  })
}

function exactRow(name: string, cases: readonly DividedText[], goal: number): TableRow {
  if (cases.length === 0) return { name, value: null, goal, detail: 'no data' }
  const right = cases.filter((row) => same(sentencesOf(row.text), row.sentences))
  return { name, value: right.length / cases.length, goal, detail: `${right.length} of ${cases.length}` }
}

function dividedText(row: Readonly<Record<string, unknown>>): DividedText {
  const sentences = row['sentences']
  return { text: text(row['text']), sentences: Array.isArray(sentences) ? sentences.map(text) : [] }
}

function sentencesOf(source: string): readonly string[] {
  return segment(source, []).sentences.map(({ from, to }) => source.slice(from, to))
}

function same(found: readonly string[], wanted: readonly string[]): boolean {
  const level = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim()
  return (
    found.length === wanted.length &&
    found.every((sentence, index) => level(sentence) === level(wanted[index] ?? ''))
  )
}
