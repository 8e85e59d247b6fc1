import { readFileSync } from 'node:fs'
import { segment } from '../../src/core'
import { quality } from './metrics'
import { isRecord, readLines, text } from './read-rows'
import { share } from './table'
import type { Figure } from './views'

const OWN_CASES = 'src/core/golden/sentences/sentences.json'

/** A text and its sentences as a person divides it. */
interface DividedText {
  readonly text: string
  readonly sentences: readonly string[]
}

/** Share of the golden sentence rules that come out exactly. */
export function goldenSentences(): Figure {
  const rows = readLines('sentences/golden_rules.jsonl').filter((row) => row['golden'] === true)
  return exact(rows.map(dividedText))
}

/** The project's own cases; its tests keep them right. */
export function ownSentences(): Figure {
  const rows: unknown = JSON.parse(readFileSync(OWN_CASES, 'utf8'))
  const cases = Array.isArray(rows) ? rows.filter(isRecord).map(dividedText) : []
  return exact(cases)
}

/** Boundaries in running text of many kinds, paragraph by paragraph, as people divided it. */
export function boundaryF1(): Figure {
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
  return { value: f1, detail }
}

function endsOf(source: string, sentences: readonly string[]): readonly number[] {
  let at = 0
  return sentences.map((sentence) => {
    at = source.indexOf(sentence, at) + sentence.length
    return at
  })
}

function exact(cases: readonly DividedText[]): Figure {
  if (cases.length === 0) return { value: null, detail: 'no data' }
  const right = cases.filter((row) => same(sentencesOf(row.text), row.sentences))
  return { value: right.length / cases.length, detail: `${right.length} of ${cases.length}` }
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
