import { segment } from '../../src/core'
import { readLines, text } from './read-rows'
import type { TableRow } from './table'

/** Share of the golden sentence rules that come out exactly. */
export function sentenceRow(): TableRow {
  const rows = readLines('sentences/golden_rules.jsonl').filter((row) => row['golden'] === true)
  if (rows.length === 0)
    return { name: 'sentences: golden rules', value: null, goal: 50 / 52, detail: 'no data' }
  const right = rows.filter((row) => {
    const wanted = Array.isArray(row['sentences']) ? row['sentences'].map(text) : []
    return same(sentencesOf(text(row['text'])), wanted)
  })
  return {
    name: 'sentences: golden rules',
    value: right.length / rows.length,
    goal: 50 / 52,
    detail: `${right.length} of ${rows.length}`,
  }
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
