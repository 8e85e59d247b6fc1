/** The columns with one put a place to the right (1) or left (-1); at the ends it stays. */
export function stepped(shown: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const at = shown.indexOf(id)
  const other = shown[at + by]
  if (at < 0 || other === undefined) return shown
  return shown.map((one) => (one === id ? other : one === other ? id : one))
}

/** The columns with one put to the left or the right of another. */
export function putBeside(
  shown: readonly string[],
  id: string,
  beside: string,
  isAfter: boolean,
): readonly string[] {
  if (id === beside || !shown.includes(id) || !shown.includes(beside)) return shown
  const others = shown.filter((one) => one !== id)
  const at = others.indexOf(beside) + (isAfter ? 1 : 0)
  return [...others.slice(0, at), id, ...others.slice(at)]
}
