import { STANDINGS, type Standing } from '../../core'

/** `A stands`, `both stand`. */
export function standingWords(stands: Standing, [a, b]: readonly [string, string]): string {
  switch (stands) {
    case 'a':
      return `${a} stands`
    case 'b':
      return `${b} stands`
    case 'both':
      return 'both stand'
    case 'neither':
      return 'neither stands'
    case 'open':
      return 'open'
  }
}

/** The answers to which reading stands, by the letters of both sources; by side where those are the same. */
export function standingChoices([a, b]: readonly [string, string]) {
  const [first, second] = a === b ? ['The first', 'The second'] : [a, b]
  const labels: { readonly [S in Standing]: string } = {
    a: first,
    b: second,
    both: 'Both',
    neither: 'Neither',
    open: 'Open',
  }
  return STANDINGS.map((value) => ({ value, label: labels[value] }))
}
