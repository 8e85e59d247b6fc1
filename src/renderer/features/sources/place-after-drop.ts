/** The index that `moved` has after it was put before or after `target`. */
export function placeAfterDrop(
  ids: readonly string[],
  moved: string,
  target: string,
  isAfter: boolean,
): number {
  if (moved === target) return ids.indexOf(moved)
  const others = ids.filter((id) => id !== moved)
  return others.indexOf(target) + (isAfter ? 1 : 0)
}
