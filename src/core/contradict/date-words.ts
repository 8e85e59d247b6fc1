const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2019-03-16" -> "16 March 2019"; a date cut to its month or year keeps what it has. */
export function dateInWords(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number.parseInt(day, 10)} ${name} ${year}`
}

/** "on 16 March 2019", "in March 2019". */
function published(iso: string): string {
  return `${iso.split('-').length > 2 ? 'on' : 'in'} ${dateInWords(iso)}`
}

/** When two sources were published, as a sentence; empty where they share the date. */
export function datesInWords(a: string | null, b: string | null): string {
  if (a === null && b === null) return 'Neither date is known.'
  if (a === null || b === null) return 'One of the dates is not known.'
  return a === b ? '' : `Published ${published(a)} and ${published(b)}.`
}
