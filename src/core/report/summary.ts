import { judgeUseWords } from './judge-words'
import type { ReportInput } from './report-input'
import type { ReportView } from './report-view'
import { capital, counted, number, sensitivityWords } from './report-words'

/** What was found and what was decided, in a few sentences; the same words in every format. */
export function summarySentences(input: ReportInput, view: ReportView): readonly string[] {
  const { conflicts, guarded, agreements, findings, missing, orphans, kept } = view
  const verdicts = findings.map(({ review }) => review?.verdict ?? null)
  const having = (value: string): number => verdicts.filter((verdict) => verdict === value).length
  const judged = verdicts.filter((verdict) => verdict !== null).length
  const open = conflicts.filter(({ review }) => (review?.verdict ?? null) === null).length
  const copies = input.comparison.copies?.filter((group) => group.length > 1).length ?? 0
  const sentences = [
    `${capital(counted(view.sources.length, 'source'))} compared: ${counted(conflicts.length, 'conflict')} flagged, ${counted(guarded.length, 'pair')} that only ${guarded.length === 1 ? 'looks' : 'look'} like one, ${counted(agreements.length, 'agreement')}.`,
    judged === 0
      ? 'No verdict was given yet: what is called a conflict here is the engine’s flag and not a finding of fact.'
      : `The reviewer judged ${counted(judged, 'finding')}: ${counted(having('conflict'), 'conflict')} confirmed, ${number(having('no-conflict'))} held to be no conflict, ${number(having('undecided'))} undecided. ${capital(counted(open, 'flagged conflict'))} not judged yet.`,
    copies === 0
      ? ''
      : `${capital(counted(copies, 'group'))} of sources sharing one text, counted as one voice.`,
    view.belowCut === 0
      ? ''
      : `The list is set to “${sensitivityWords(view.sensitivity)}”: ${counted(view.belowCut, 'weaker finding')} not listed.`,
    kept.length === 0
      ? ''
      : `${capital(counted(kept.length, 'verdict'))} on passages that the engine flags no longer.`,
    orphans.length === 0
      ? ''
      : `${capital(counted(orphans.length, 'verdict'))} on passages that are gone from their sources.`,
    judgeSentence(input),
    missing.length === 0
      ? `All pairs of sources were analysed (${input.comparison.pairsDone} of ${input.comparison.pairsTotal}).`
      : `Not everything was analysed: ${counted(missing.length, 'part')} left out.`,
  ]
  return sentences.filter((sentence) => sentence !== '')
}

/** A judge that should have taken part and did not, or not to the end. */
function judgeSentence({ comparison: { judge } }: ReportInput): string {
  const broken = judge.state === 'failed' || judge.state === 'partly' || judge.state === 'pending'
  return broken ? judgeUseWords(judge) : ''
}
