import type { Claim } from '../model/claim'

/** What is better, or wanted, is no fact that another source could deny. */
const PREFERRING = new Set(
  'preferable desirable advisable better best worthwhile welcome essential vital crucial important wise unwise regrettable'.split(
    ' ',
  ),
)

const COPULAS = new Set(['be', 'remain', 'seem', 'appear', 'become'])

/** "Keeping the line open is preferable": a state of things is valued, not told. */
export function isPreference({ terms }: Claim): boolean {
  return terms.some(
    (term, at) =>
      term.pos === 'ADJ' &&
      PREFERRING.has(term.lemma) &&
      terms.slice(Math.max(0, at - 3), at).some(({ lemma }) => COPULAS.has(lemma)),
  )
}
