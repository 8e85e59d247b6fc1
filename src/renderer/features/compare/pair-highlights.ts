import { type Cue, type Finding, wordDiff } from '../../../core'
import { isJudgeCue, litCues } from '../../findings/judge-cues'
import { kindOfFinding } from './claim-marks'
import { rangesOver, textRuns } from './column-geometry'

interface PairSide {
  readonly column: HTMLElement
  readonly text: string
}

const NAMES = ['pair-changed', 'pair-only', 'pair-cue', 'pair-judge'] as const

/**
 * Lights the chosen pair in both columns: words only on one side, changed words, the cue words of the finding, and those
 * that weigh with the judge.
 * Uses the CSS Custom Highlight API, so the text's nodes stay as they are and nothing is drawn again.
 */
export function lightPair(a: PairSide, b: PairSide, third: PairSide | null, finding: Finding): void {
  const lists: Record<(typeof NAMES)[number], Range[]> = {
    'pair-changed': [],
    'pair-only': [],
    'pair-cue': [],
    'pair-judge': [],
  }
  const [runsA, runsB] = [textRuns(a.column), textRuns(b.column)]
  const diff = wordDiff(a.text, finding.a, b.text, finding.b)
  for (const run of diff.runs) {
    if (run.kind === 'same') continue
    const list = run.kind === 'changed' ? lists['pair-changed'] : lists['pair-only']
    if (run.a) list.push(...rangesOver(runsA, run.a))
    if (run.b) list.push(...rangesOver(runsB, run.b))
  }
  const [cuesA, cuesB, cuesThird] = litCues(finding)
  const light = (runs: ReturnType<typeof textRuns>, cues: readonly Cue[] = []): void => {
    for (const cue of cues) lists[isJudgeCue(cue) ? 'pair-judge' : 'pair-cue'].push(...rangesOver(runs, cue))
  }
  light(runsA, cuesA)
  light(runsB, cuesB)
  if (third) light(textRuns(third.column), cuesThird)
  document.documentElement.dataset['pair'] = kindOfFinding(finding)
  for (const name of NAMES) CSS.highlights.set(name, new Highlight(...lists[name]))
}

/** Puts out what `lightPair` lit. */
export function unlightPair(): void {
  delete document.documentElement.dataset['pair']
  for (const name of NAMES) CSS.highlights.delete(name)
}
