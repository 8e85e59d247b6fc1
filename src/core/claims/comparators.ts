import type { Comparator } from '../model/claim'
import type { Word } from '../text/tokens'

const COMPARATORS: readonly (readonly [string, Comparator])[] = [
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['upwards of', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as few as', 'at-least'],
  ['as little as', 'at-least'],
  ['in excess of', 'more-than'],
  ['not exceeding', 'at-most'],
  ['just over', 'more-than'],
  ['well over', 'more-than'],
  ['just under', 'less-than'],
  ['well under', 'less-than'],
  ['just short of', 'less-than'],
  ['virtually', 'about'],
  ['circa', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['exactly', 'exactly'],
]

/** Longest first: "no more than" ends in "more than". */
const LONGEST_FIRST = [...COMPARATORS].sort(([a], [b]) => b.length - a.length)
const MAX_WORDS = 4

/** How the amount at `at` is bounded by the words before it, and how many they are. */
export function comparatorBefore(
  words: readonly Word[],
  at: number,
): { readonly comparator: Comparator; readonly size: number } | null {
  const before = words
    .slice(Math.max(0, at - MAX_WORDS), at)
    .map((w) => w.lower)
    .join(' ')
  const hit = LONGEST_FIRST.find(([phrase]) => before === phrase || before.endsWith(` ${phrase}`))
  return hit ? { comparator: hit[1], size: hit[0].split(' ').length } : null
}

/** "200 or more", "200+", "five or fewer". */
export function comparatorAfter(
  words: readonly Word[],
  at: number,
): { readonly comparator: Comparator; readonly size: number } | null {
  if (words[at]?.lower === '+') return { comparator: 'at-least', size: 1 }
  if (words[at]?.lower !== 'or') return null
  const next = words[at + 1]?.lower ?? ''
  if (/^(?:more|above|over|higher)$/.test(next)) return { comparator: 'at-least', size: 2 }
  if (/^(?:less|fewer|under|below|lower)$/.test(next)) return { comparator: 'at-most', size: 2 }
  return next === 'so' ? { comparator: 'about', size: 2 } : null
}
