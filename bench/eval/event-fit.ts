import { type EventCoefficients, eventSigns } from '../../src/core'
import { type Direction, fitLogistic } from './fit-logistic'
import { type Judged, judgedSet } from './judged-set'

/** A row of the fit: a pair of sentences on one event or on two. */
export interface EventRow {
  readonly item: Judged
  readonly set: string
  /** Rows of one topic are held out together. */
  readonly topic: string
  readonly same: boolean
}

export const EVENT_SETS: readonly string[] = ['ecb_same_subtopic', 'ecb_cross_subtopic']

const DIRECTIONS: Readonly<Record<keyof EventCoefficients, Direction>> = {
  base: 'free',
  likeness: 'up',
  cosine: 'up',
  follows: 'up',
  otherFigures: 'down',
  samePlace: 'down',
}
const NAMES = Object.keys(DIRECTIONS).filter((name): name is keyof EventCoefficients => name in DIRECTIONS)
const PENALTY = 0.001

/** All rows; a pair across subtopics has the topic of its sentences. */
export function eventRows(): readonly EventRow[] {
  const rows = EVENT_SETS.flatMap((set) => judgedSet(set, 'both').map((item) => ({ item, set })))
  const topics = new Map<string, string>()
  for (const { item } of rows) {
    const topic = item.row.topic.replace(/\D+/g, '')
    if (topic === '') continue
    topics.set(item.row.a, topic)
    topics.set(item.row.b, topic)
  }
  return rows.map(({ item, set }) => ({
    item,
    set,
    topic: topics.get(item.row.a) ?? topics.get(item.row.b) ?? '',
    same: item.row.label === 'same_event',
  }))
}

/** Fits to the rows given: every topic weighs the same, and so do the two kinds of rows in it. */
export function fitEvents(rows: readonly EventRow[]): EventCoefficients {
  const counts = new Map<string, number>()
  const kindOf = ({ topic, same, set }: EventRow): string => `${topic} ${same} ${set}`
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1)
  const examples = rows.flatMap((row) => {
    const { features } = row.item.judgement
    if (!features) return []
    const signs = eventSigns(features)
    const weight = (row.same ? 2 : 1) / (counts.get(kindOf(row)) ?? 1)
    return [{ signs: NAMES.map((name) => signs[name]), positive: row.same, weight }]
  })
  const found = fitLogistic(
    examples,
    NAMES.map((name) => DIRECTIONS[name]),
    PENALTY,
  )
  const value = (name: keyof EventCoefficients): number =>
    Math.round((found[NAMES.indexOf(name)] ?? 0) * 100) / 100
  return {
    base: value('base'),
    likeness: value('likeness'),
    cosine: value('cosine'),
    follows: value('follows'),
    otherFigures: value('otherFigures'),
    samePlace: value('samePlace'),
  }
}
