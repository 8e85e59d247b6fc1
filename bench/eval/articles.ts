import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readSource } from '../../src/ingest'
import { EVAL_FOLDER, isRecord, text } from './read-rows'
import type { Figure } from './views'

const SHINGLE = 4

/** Shares of a page's shingles, as the benchmark's authors count them: each page weighs the same. */
interface PageScore {
  readonly precision: number
  readonly recall: number
}

/** F1 of mean precision and mean recall of 4-word shingles over the saved pages. */
export async function articleBodyF1(): Promise<Figure> {
  const truth = groundTruth()
  if (truth.length === 0) return { value: null, detail: 'no data' }
  const scores: PageScore[] = []
  let refused = 0
  for (const { id, body } of truth) {
    const html = join(EVAL_FOLDER, 'articles', 'html', `${id}.html.gz`)
    if (!existsSync(html)) continue
    const result = await readSource({
      name: `${id}.html`,
      bytes: new Uint8Array(gunzipSync(readFileSync(html))),
    })
    if (result.outcome === 'refused') refused++
    scores.push(pageScore(body, result.outcome === 'read' ? result.draft.text : ''))
  }
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  const value = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  const detail = `P ${precision.toFixed(3)} R ${recall.toFixed(3)} pages ${scores.length}, refused ${refused}`
  return { value, detail }
}

function groundTruth(): readonly { readonly id: string; readonly body: string }[] {
  const path = join(EVAL_FOLDER, 'articles', 'ground-truth.json')
  if (!existsSync(path)) return []
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isRecord(parsed)) return []
  return Object.entries(parsed).map(([id, page]) => ({
    id,
    body: isRecord(page) ? text(page['articleBody']) : '',
  }))
}

function pageScore(wanted: string, found: string): PageScore {
  const truth = shingles(wanted)
  const predicted = shingles(found)
  let both = 0
  let size = 0
  let wantedSize = 0
  for (const [key, count] of predicted) {
    both += Math.min(count, truth.get(key) ?? 0)
    size += count
  }
  for (const count of truth.values()) wantedSize += count
  return {
    precision: size > 0 ? both / size : wantedSize === 0 ? 1 : 0,
    recall: wantedSize > 0 ? both / wantedSize : 1,
  }
}

function shingles(source: string): ReadonlyMap<string, number> {
  const words = source.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const last = Math.max(1, words.length - SHINGLE + 1)
  for (let at = 0; words.length > 0 && at < last; at++) {
    const key = words.slice(at, at + SHINGLE).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
