export interface MendedText {
  readonly text: string
  readonly notes: readonly string[]
}

/**
 * Replaces what databases, workers and XML do not carry (NUL, halves of surrogate pairs) by U+FFFD, one for
 * one, so that offsets hold. It happens once, at import, and is said; everything else stays as it is.
 */
export function mendCharacters(text: string): MendedText {
  const notes: string[] = []
  const nuls = text.split('\u0000').length - 1
  if (nuls > 0) notes.push(`${counted(nuls, 'NUL character')} replaced by \uFFFD.`)
  let halves = 0
  const mended = text.replaceAll('\u0000', '\uFFFD').replace(/\p{Cs}/gu, () => {
    halves++
    return '\uFFFD'
  })
  if (halves > 0) notes.push(`${counted(halves, 'broken character')} replaced by \uFFFD.`)
  return { text: mended, notes }
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what} was` : `${count} ${what}s were`
}
