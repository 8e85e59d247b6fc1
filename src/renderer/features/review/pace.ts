/** A longer pause than this is not work on the queue: somebody reads elsewhere, or has gone. */
const LONGEST_PAUSE_MS = 5 * 60_000
/** Fewer verdicts tell nothing about the next hour. */
const FEWEST = 3

/**
 * Verdicts an hour in this sitting: `begun` and `times` in milliseconds, in order, one time a verdict. Null while there
 * are too few.
 */
export function pace(begun: number, times: readonly number[]): number | null {
  if (times.length < FEWEST) return null
  let worked = 0
  let before = begun
  for (const time of times) {
    worked += Math.min(LONGEST_PAUSE_MS, Math.max(0, time - before))
    before = time
  }
  return worked === 0 ? null : Math.round((times.length * 3_600_000) / worked)
}
