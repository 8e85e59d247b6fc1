const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `2023-03-02` -> `2 Mar 2023`; cut dates keep what they have; anything else is shown as it is. */
export function dateWords(date: string | null): string | null {
  if (!date) return null
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  const monthName = month ? MONTHS[Number(month) - 1] : undefined
  return [day && monthName ? String(Number(day)) : null, monthName, year].filter(Boolean).join(' ')
}
