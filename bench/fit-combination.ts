import { type ConflictCoefficients, type EventCoefficients, sameEvent } from '../src/core'
import { askAbout } from './eval/asked-views'
import { type ConflictFit, fitConflicts } from './eval/conflict-fit'
import { EVENT_SETS, type EventRow, eventRows, fitEvents } from './eval/event-fit'
import { FITTED_SETS, type FitRow, familyOf, fitRows, rejudged } from './eval/fold-rows'
import { saveHeldOut } from './eval/held-out'
import { type Judged, judgedSet, replaceJudged } from './eval/judged-set'
import { openKeptJudge } from './eval/kept-judge'
import { MEASURES, pairsToAsk } from './eval/measures'
import { hasEvalData } from './eval/read-rows'
import { figure } from './eval/table'
import { writeCoefficients } from './eval/write-coefficients'

// Fits the combination of rules and judge to the judge that is there, writes the coefficients into
// src/core/judge/combination.ts, and what they reach on sets that the fit has not seen into bench/eval/held-out.json.
// npm run fit

const SETS = [...FITTED_SETS, ...EVENT_SETS.filter((set) => !FITTED_SETS.includes(set))]

if (hasEvalData()) await refit()
else {
  console.error('There is no development data to fit to.')
  process.exitCode = 2
}

async function refit(): Promise<void> {
  const judge = await openKeptJudge()
  await askAbout(judge, pairsToAsk(SETS))
  await judge.close()
  const rows = fitRows()
  const events = eventRows()
  const conflicts = fitConflicts(rows)
  const event = fitEvents(events)
  // Judged by the old coefficients until here: both views come from the fit from now on.
  const folds = new Map(
    [...new Set(rows.map(({ family }) => family))].map((family) => [family, without(rows, family)]),
  )
  const topics = new Map(
    [...new Set(events.map(({ topic }) => topic))].map((topic) => [topic, elsewhere(events, topic)]),
  )
  const topicOf = new Map(events.map(({ item, topic }) => [item.row, topic]))
  for (const set of SETS) {
    const judged = judgedSet(set, 'both')
    const fold = folds.get(familyOf(set)) ?? conflicts
    replaceJudged(
      set,
      'heldOut',
      judged.map((item) => refitted(item, fold, topics.get(topicOf.get(item.row) ?? '') ?? event)),
    )
    replaceJudged(
      set,
      'both',
      judged.map((item) => refitted(item, conflicts, event)),
    )
  }
  console.log(`conflict from ${conflicts.from}`, conflicts.coefficients)
  console.log('one event', event)
  for (const [family, fold] of folds)
    console.log(`  without ${family}: from ${fold.from} ${spread(fold.coefficients)}`)
  const figures: Record<string, number> = {}
  for (const { set, name, goal, views, figure: measure } of MEASURES) {
    if (!SETS.includes(set) || !views.includes('heldOut')) continue
    const [inside, outside] = [await measure('both'), await measure('heldOut')]
    if (outside.value !== null) figures[name] = outside.value
    const cells = [inside.value, outside.value, goal].map(figure).join('  ')
    console.log(`${name.padEnd(64)}  ${cells}  ${outside.detail}`)
  }
  writeCoefficients({ CONFLICT: conflicts.coefficients, EVENT: event }, { CONFLICT_FROM: conflicts.from })
  saveHeldOut({ judge: judge.identity.sha256, encoder: judge.identity.encoderSha256, figures })
}

function without(rows: readonly FitRow[], family: string): ConflictFit {
  return fitConflicts(rows.filter((row) => row.family !== family))
}

function elsewhere(rows: readonly EventRow[], topic: string): EventCoefficients {
  return fitEvents(rows.filter((row) => row.topic !== topic))
}

function refitted(item: Judged, { coefficients, from }: ConflictFit, event: EventCoefficients): Judged {
  const next = rejudged(item, coefficients, from)
  const { features } = next.judgement
  if (!features) return next
  return { ...next, judgement: { ...next.judgement, similarity: sameEvent(features, event) } }
}

function spread(coefficients: ConflictCoefficients): string {
  return Object.entries(coefficients)
    .map(([name, value]) => `${name} ${value}`)
    .join(' ')
}
