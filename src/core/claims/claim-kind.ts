import type { BlockRole, ClaimKind, Modality } from '../model/claim'
import type { Word } from '../text/tokens'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of judgement: what the source thinks of a thing, which no record can settle. */
const JUDGEMENTS = set(
  'best worst unfortunately fortunately sadly hopefully regrettably disgraceful shameful outrageous brilliant wonderful terrible awful beautiful ugly stupid foolish wise ridiculous absurd deserve arguably frankly unacceptable unforgivable inspiring disappointing preferable admirable disgrace scandal travesty farce nonsense boring dull lovely superb excellent dreadful appalling horrible magnificent fantastic unfair unjust immoral shame shameless cowardly heroic overrated underrated ashamed',
)

/** What a clause is offered as. Order: its place on the page, its mark, then its words. */
export function kindOf(
  words: readonly Word[],
  clause: readonly number[],
  role: BlockRole,
  modality: Modality,
  question: boolean,
): ClaimKind {
  if (role === 'heading') return 'heading'
  if (question) return 'question'
  const opinion = clause.some((i) => {
    const word = words[i]
    if (word === undefined) return false
    if (JUDGEMENTS.has(word.lower)) return true
    const own = /^(?:my|our)$/.test(words[i + 1]?.lower ?? '')
    if (word.lower === 'in' && own && /^(?:view|opinion|judgement|judgment)$/.test(words[i + 2]?.lower ?? ''))
      return true
    return (
      /^(?:i|we)$/.test(word.lower) &&
      /^(?:think|believe|feel|doubt|hope|guess)$/.test(words[i + 1]?.lower ?? '')
    )
  })
  if (opinion) return 'opinion'
  return modality === 'future' ? 'prediction' : 'factual'
}
