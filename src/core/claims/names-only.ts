import type { BlockRole } from '../model/claim'
import type { Word } from '../text/tokens'
import type { VerbGroup } from './verb-groups'

/** An item of a list completes the sentence that introduces it; shorter ones only name a topic. */
const LEAST_ITEM_WORDS = 5
const DENIES = /^(?:no|not|none|never|nothing|nobody|without)$/
/** "How to read the map", "What to expect": a title, though it has a verb. */
const TITLE_OPENERS = /^(?:how|what|where|when|who|why|which)$/

/** Whether words state nothing and only name a topic: "Security guarantees", "Building trust", "How to read the map". */
export function namesOnly(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  role: BlockRole,
  introduced: boolean,
): boolean {
  if (words.some((word) => DENIES.test(word.lower))) return false
  const size = words.filter((word) => /^[\p{L}\p{N}]/u.test(word.text)).length
  if (introduced && (groups.length > 0 || size >= LEAST_ITEM_WORDS)) return false
  if (groups.some((group) => group.finite)) return false
  // "Talks to resume on Monday": a headline's future.
  const infinitive = groups.find((group) => group.form === 'infinitive' && group.start > 1)
  if (infinitive && !TITLE_OPENERS.test(words[0]?.lower ?? '')) return false
  return role === 'heading' || !groups.some((group) => group.form !== 'ing')
}
