import type { JudgeUse } from '../../core'
import type { CompareProgress } from './compare-messages'

/** What is being done and how far, for the bar that shows it. */
export function progressWords(progress: CompareProgress | null): string {
  const { stage, done, total } = progress ?? { stage: 'reading', done: 0, total: 0 }
  switch (stage) {
    case 'reading':
      return `Reading sources: ${count(done)} of ${count(total)}`
    case 'comparing':
      return `Comparing pairs: ${count(done)} of ${count(total)}`
    case 'judging':
      // First single claims, for what they speak of, then pairs of them.
      return `The judge is reading: ${count(done)} of ${count(total)}`
    case 'explaining':
      return `The judge’s words: ${count(done)} of ${count(total)}`
  }
}

/** What the judge did in a comparison, in one or two plain sentences. */
export function judgeUseLine({ state, pairs, message }: JudgeUse): string {
  switch (state) {
    case 'whole':
      return pairs === 1
        ? 'It read one pair of claims here.'
        : `It read ${count(pairs)} pairs of claims here.`
    case 'pending':
      return pairs === 0
        ? 'It has not begun here yet.'
        : `It has read ${count(pairs)} pairs of claims so far.`
    case 'partly':
      return `It read ${count(pairs)} pairs of claims here, not all. ${sentence(message)}`
    case 'failed':
      return `It could not take part here. ${sentence(message)}`
    case 'absent':
      return 'It did not take part here: this copy of Counterclaim was started without it.'
    case 'off':
      return 'It takes no part in this project.'
  }
}

/** Said where a comparison lacks what the judge would have added: what happened, and what stands. Else `null`. */
export function judgeGap({ state, message }: JudgeUse): string | null {
  if (state === 'failed' || state === 'absent')
    return `The local judge took no part. ${state === 'failed' ? `${sentence(message)} ` : ''}What the rules found stands; what only the judge sees is missing.`
  if (state === 'partly')
    return `The local judge read a part only. ${sentence(message)} What is listed stands; some that only the judge sees is missing.`
  return null
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}

function sentence(message: string): string {
  const words = message.trim()
  return words === '' || /[.!?]$/.test(words) ? words : `${words}.`
}
