import { JUDGE_FROM } from '../judge/judge-limits'
import type { Finding, JudgeUse, JudgeView } from '../model/comparison'

/** Who sees what a finding says. */
export type SeenBy = 'rules' | 'judge' | 'both'

/** `both` where the judge, too, is surer than not of what a rule found. */
export function seenBy({ rule, kind, judge }: Finding): SeenBy {
  if (rule === 'judge') return 'judge'
  if (!judge) return 'rules'
  const share =
    kind === 'agreement' ? Math.max(judge.entailment, judge.reverseEntailment) : judge.contradiction
  return share >= JUDGE_FROM ? 'both' : 'rules'
}

const SEEN: Readonly<Record<SeenBy, string>> = {
  rules: 'by a rule; the judge does not share it',
  judge: 'by the judge alone',
  both: 'by a rule and by the judge',
}

/** `by a rule and by the judge (contradiction 0.93, …)`; empty where no judge looked at it. */
export function seenByWords(finding: Finding): string {
  return finding.judge ? `${SEEN[seenBy(finding)]} (${viewWords(finding.judge)})` : ''
}

/** The judge's own figures: what a model makes of two sentences, no measure of a fact. */
function viewWords({ contradiction, entailment, reverseEntailment }: JudgeView): string {
  return `contradiction ${figure(contradiction)}, the second follows from the first ${figure(entailment)}, the first from the second ${figure(reverseEntailment)}`
}

function figure(share: number): string {
  return share.toFixed(2)
}

/** Which judge took part, and how far; or that none did. One or two plain sentences. */
export function judgeUseWords({ identity, state, pairs, message }: JudgeUse): string {
  const end = message === '' || /[.!?]$/.test(message) ? message : `${message}.`
  if (!identity || state === 'absent' || state === 'off' || state === 'failed')
    return `${end === '' ? 'Not analysed by the judge.' : end} Every finding rests on rules alone.`
  const which = `${identity.name} ${identity.version} (SHA-256 ${identity.sha256}; sentence encoder ${identity.encoderSha256})`
  const read = `${which} judged ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of claims.`
  return state === 'whole' ? read : `${read} ${state === 'pending' ? 'It was not done yet.' : end}`.trim()
}
