import type { Word } from '../text/tokens'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Their clause can be true or false alone. */
export const CLAIMING_SUBORDINATORS = set('because although though while whereas since after albeit')
/** Their clause sets the condition of the other one and is not stated. */
export const CONDITION_WORDS = set('if unless provided providing assuming supposing')
export const COORDINATORS = set('and but or yet nor so')
export const RELATIVES = set('which who whose where')
/** Words that open a clause inside another: what follows belongs to them until their verb is found. */
const OPENERS = set(
  'that which who whom whose where when whether what how why if unless because although though while whereas since after before until as than once',
)

/** Prepositions as often as not, and the tagger knows which; the others it takes for prepositions by mistake. */
const PREPOSITIONS_TOO = set('since after before until as than')

/** Whether a word opens a clause inside another one: not "after lunch", not "that harbour". */
export function opensClause(word: Word | undefined): boolean {
  if (word === undefined || !OPENERS.has(word.lower)) return false
  return (
    !(word.pos === 'ADP' && PREPOSITIONS_TOO.has(word.lower)) &&
    !(word.lower === 'that' && word.pos === 'DET')
  )
}
