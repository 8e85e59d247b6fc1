const SAME_DAY = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const SAME_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const ANY_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** A moment as the reader thinks of it: `today at 14:05`, `2 Mar`, `2 Mar 2023`; in the reader's time zone. */
export function timeWords(iso: string, now = new Date()): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return 'at an unknown time'
  if (time.toDateString() === now.toDateString()) return `today at ${SAME_DAY.format(time)}`
  return (time.getFullYear() === now.getFullYear() ? SAME_YEAR : ANY_YEAR).format(time)
}
