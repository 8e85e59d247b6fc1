import type { TimeReference } from '../model/claim'
import type { Word } from '../text/tokens'
import { absoluteAt } from './absolute-times'
import { relativeAt } from './relative-times'
import { anchorOf, type FoundTime } from './time-anchor'
import { type NamedTime, toldAt } from './times-told'

interface ClauseTimes {
  readonly times: readonly TimeReference[]
  /** Word indexes that are part of a time: their numbers are no quantities. */
  readonly taken: ReadonlySet<number>
}

/** What an article's times are counted from: its date, and the time that its text named last. */
export interface TimeMemory {
  readonly date: string | null
  last: NamedTime | null
}

/** Further on, "a day later" has lost the day it is counted from. */
const REMEMBERED_SENTENCES = 2

export function timeMemory(date: string | null): TimeMemory {
  return { date, last: null }
}

/** Times that a clause names, resolved where that is safe; what it names is remembered for the clauses after it. */
export function timesOf(
  words: readonly Word[],
  clause: readonly number[],
  memory: TimeMemory,
  sentence: number,
): ClauseTimes {
  const own = new Set(clause)
  const anchor = anchorOf(memory.date, speaksOfFuture(words, clause))
  const times: TimeReference[] = []
  const taken = new Set<number>()
  for (const i of clause) {
    if (taken.has(i)) continue
    const last = memory.last && sentence - memory.last.sentence <= REMEMBERED_SENTENCES ? memory.last : null
    const found = absoluteAt(words, i, anchor) ?? relativeAt(words, i, anchor) ?? toldAt(words, i, last)
    if (!found || !own.has(found.end - 1)) continue
    const time = withDate(words, found, i, own, anchor)
    const start = time.start !== undefined && own.has(time.start) ? time.start : i
    for (let k = start; k < time.end; k++) taken.add(k)
    times.push({
      from: words[start]?.from ?? 0,
      to: words[time.end - 1]?.to ?? 0,
      start: time.stretch?.start ?? null,
      end: time.stretch?.end ?? null,
      grain: time.grain,
      ...(time.relative ? { relative: true } : {}),
    })
    if (time.stretch && time.grain !== 'vague') memory.last = { stretch: time.stretch, sentence }
  }
  return { times, taken }
}

/** "Friday, 10 May": one time, and the date is the surer half. */
function withDate(
  words: readonly Word[],
  found: FoundTime,
  at: number,
  own: ReadonlySet<number>,
  anchor: ReturnType<typeof anchorOf>,
): FoundTime {
  if (!found.relative || found.grain !== 'day' || !words[at]?.lower.endsWith('day')) return found
  const next = words[found.end]?.lower === ',' ? found.end + 1 : found.end
  const date = absoluteAt(words, next, anchor)
  return date?.grain === 'day' && own.has(date.end - 1) ? { ...date, start: found.start ?? at } : found
}

/** "will meet on Friday", "is due to open in March": the day to come, not the one that has been. */
function speaksOfFuture(words: readonly Word[], clause: readonly number[]): boolean {
  return clause.some((i) => {
    const lower = words[i]?.lower ?? ''
    if (/^(?:will|shall|'ll|wo)$/.test(lower)) return words[i]?.pos === 'AUX'
    return (
      /^(?:due|set|expected|scheduled|planned|plans|going|slated)$/.test(lower) &&
      words[i + 1]?.lower === 'to'
    )
  })
}
