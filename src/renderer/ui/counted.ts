const FEW = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A count as it is read: `seven sources`, `one source`, `no sources`, `1,034 words`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${FEW[count] ?? count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`
}

/** `counted` at the start of a sentence: `Seven sources`. */
export function countedFirst(count: number, singular: string, plural = `${singular}s`): string {
  const words = counted(count, singular, plural)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
