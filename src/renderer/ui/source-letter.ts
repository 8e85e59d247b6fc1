/** A, B, … Z, AA, AB …: the short name of a source by its place in the project, the same in every view. */
export function sourceLetter(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : sourceLetter(rest - 1) + letter
}
