import wordnet from '../../../resources/lexicons/opposites.json'
import { OPPOSED_ACTIONS } from './own-opposites-actions'
import { MORE_OPPOSITES } from './own-opposites-more'
import { OPPOSED_PHRASES } from './own-opposites-phrases'
import { OPPOSED_STATES } from './own-opposites-states'

export interface Opposite {
  readonly source: 'wordnet' | 'own'
}

/** Both words of a pair in one key, whatever their order. */
function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function ownPairs(lines: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const line of lines.split('\n')) {
    const [left = '', right = ''] = line.split(' / ')
    for (const a of left.split(' ')) for (const b of right.split(' ')) if (a && b) pairs.add(pairKey(a, b))
  }
  return pairs
}

interface Lists {
  readonly own: ReadonlySet<string>
  readonly wordnet: ReadonlySet<string>
}

let lists: Lists | null = null

/** Built on first use: a few thousand keys, about 3 ms. */
function loadLists(): Lists {
  lists ??= {
    own: ownPairs(OPPOSED_ACTIONS + OPPOSED_STATES + MORE_OPPOSITES + OPPOSED_PHRASES),
    wordnet: new Set(
      [wordnet.noun, wordnet.verb, wordnet.adj, wordnet.adv, wordnet.near].flatMap((pairs) =>
        pairs.split('|'),
      ),
    ),
  }
  return lists
}

/**
 * Whether two lemmas are opposites, in either order: `oppositeOf('confirm', 'deny')` -> own.
 * Own list first; WordNet's direct antonyms and, for common adjectives, near ones.
 */
export function oppositeOf(lemmaA: string, lemmaB: string): Opposite | null {
  const key = pairKey(lemmaA, lemmaB)
  const { own, wordnet: direct } = loadLists()
  if (own.has(key)) return { source: 'own' }
  return direct.has(key) ? { source: 'wordnet' } : null
}
