import { contentHash } from './content-hash'

/** What identifies one side of a finding: the words, and whose they are. */
export interface KeySide {
  readonly articleId: string
  readonly quote: string
}

/**
 * Content key of a pair of quotes. The same for (a, b) and (b, a), whatever the engine, the rule or the
 * offsets, so that a verdict given once is found again after a re-run, an upgrade or an edit elsewhere.
 */
export function findingKey(a: KeySide, b: KeySide): string {
  const sides = [serialised(a), serialised(b)].sort()
  return contentHash(sides.join('\n'))
}

/**
 * Only canonical form and spacing are levelled here. The engine's own normalisation is left out on purpose:
 * it grows with the engine, and a key that changed with it would lose verdicts.
 */
function serialised(side: KeySide): string {
  return JSON.stringify([side.articleId, side.quote.normalize('NFC').replace(/\s+/gu, ' ').trim()])
}
