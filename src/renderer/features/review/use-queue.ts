import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Finding, FindingReview } from '../../../core'
import { groupOf } from '../../findings/finding-filter'
import { useSetting } from '../../storage/settings'
import { pace } from './pace'
import { NEXT_TO_JUDGE, type QueueFilter, queueOf, stepFrom } from './queue'

/** The findings of a sitting, and where it stands. */
export interface Queue {
  readonly filter: QueueFilter
  readonly findings: readonly Finding[]
  /** The one at hand; null when there is none left. */
  readonly finding: Finding | null
  /** Its number in the queue, from 1 on. */
  readonly number: number
  /** Verdicts an hour in this sitting; null while there are too few. */
  readonly pace: number | null
  /** Narrows or widens what is gone through. */
  readonly narrow: (filter: QueueFilter) => void
  readonly step: (by: 1 | -1) => void
  /** Sets the finding at hand behind all others, for now. */
  readonly setAside: () => void
  /** A verdict was given on the finding at hand; `goesOn`: that was all there is to say on it. */
  readonly judged: (goesOn: boolean) => void
}

/** Goes through the findings that the filter names, from where the review of the project last stood. */
export function useQueue(
  projectId: string,
  findings: readonly Finding[],
  reviews: ReadonlyMap<string, FindingReview>,
): Queue {
  const [places, setPlaces] = useSetting('reviewPlaces')
  const [filter, setFilter] = useState(NEXT_TO_JUDGE)
  const [aside, setAside] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const [seen, setSeen] = useState<readonly string[]>([])
  const [isDone, setDone] = useState(false)
  const [begun] = useState(() => Date.now())
  const [times, setTimes] = useState<readonly number[]>([])

  const place = chosen ?? placeIn(findings, reviews, places[projectId])
  const queue = queueOf(findings, reviews, filter, seen, aside)
  const finding = isDone ? null : (queue.find(({ id }) => id === place) ?? queue[0] ?? null)

  // It is at hand from now on: its verdict must not put another in its place.
  if (finding && chosen === null) setChosen(finding.id)
  if (finding && !seen.includes(finding.id)) setSeen([...seen, finding.id])

  const goTo = (next: Finding | null) => {
    setDone(next === null)
    setChosen(next?.id ?? null)
    if (next) void setPlaces({ ...places, [projectId]: next.id })
  }
  const step = (by: 1 | -1) => {
    const next = isDone
      ? by < 0
        ? (queue.at(-1) ?? null)
        : null
      : stepFrom(queue, reviews, finding?.id ?? null, by)
    if (next) goTo(next)
    else if (by > 0) setDone(true)
  }
  useReturnToUndone(reviews, (id) => {
    const undone = findings.find((one) => one.id === id)
    if (undone && groupOf(undone) === filter.group) goTo(undone)
  })
  return {
    filter,
    findings: queue,
    finding,
    number: finding ? queue.indexOf(finding) + 1 : queue.length,
    pace: pace(begun, times),
    narrow: (wanted) => {
      setFilter(wanted)
      setChosen(null)
      setSeen([])
      setDone(false)
    },
    step,
    setAside: () => {
      if (!finding) return
      const next = queue.find(({ id }) => id !== finding.id && !aside.includes(id))
      setAside([...aside.filter((id) => id !== finding.id), finding.id])
      goTo(next ?? stepFrom(queue, reviews, finding.id, 1))
    },
    judged: (goesOn) => {
      setTimes([...times, Date.now()])
      if (goesOn) step(1)
    },
  }
}

/** Where the review stood, unless that was judged before: then the first that is open. */
function placeIn(
  findings: readonly Finding[],
  reviews: ReadonlyMap<string, FindingReview>,
  stored: string | undefined,
): string | null {
  const known = findings.find(({ id }) => id === stored)
  return known && groupOf(known) === NEXT_TO_JUDGE.group && !reviews.get(known.id)?.verdict ? known.id : null
}

/** When a verdict is taken back by undo, the finding that it was given on is shown again. */
function useReturnToUndone(
  reviews: ReadonlyMap<string, FindingReview>,
  returnTo: (findingId: string) => void,
): void {
  const before = useRef(reviews)
  const onUndone = useEffectEvent(returnTo)
  useEffect(() => {
    const lost = [...before.current].filter(
      ([id, { verdict }]) => verdict !== null && !reviews.get(id)?.verdict,
    )
    before.current = reviews
    const [one, more] = lost
    // Many at once are a merge, a restored backup, a second pass: nobody's last verdict.
    if (one && !more) onUndone(one[0])
  }, [reviews])
}
