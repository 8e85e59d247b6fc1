/** What is needed of a backup to decide whether it is kept. */
export interface DatedBackup {
  readonly at: string
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const MONTH = 30 * DAY
/** Whatever the clock says, this many of the newest stay. */
const ALWAYS = 3

/**
 * Which backups can go: all of the last hour stay, one an hour for a day, one a day for a month, one a month after.
 * Within each span of time the newest stays. `backups` come newest first, by number: a clock that was set back makes
 * none of them older than it is.
 */
export function thinnedOut<B extends DatedBackup>(backups: readonly B[], now: string): B[] {
  const kept = new Set<string>()
  return backups.filter((backup, index) => {
    const span = spanOf(backup.at, now)
    if (index < ALWAYS || span === null) {
      if (span !== null) kept.add(span)
      return false
    }
    if (kept.has(span)) return true
    kept.add(span)
    return false
  })
}

/** The span of time of which one backup is kept; null where all are. */
function spanOf(at: string, now: string): string | null {
  const time = Date.parse(at)
  const age = Date.parse(now) - time
  if (Number.isNaN(age) || age < HOUR) return null
  if (age < DAY) return `hour ${Math.floor(time / HOUR)}`
  if (age < MONTH) return `day ${Math.floor(time / DAY)}`
  return `month ${at.slice(0, 7)}`
}
