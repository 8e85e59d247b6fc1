/** Whether two pieces of plain JSON data say the same, in whatever order their fields stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item: unknown, index) => sameJson(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const [left, right] = [fieldsOf(a), fieldsOf(b)]
  if (left.length !== right.length) return false
  // Rows that were made alike have their fields in one order: a look-up is rarely needed.
  const inOrder = left.every(([name], index) => name === right[index]?.[0])
  if (inOrder) return left.every(([, value], index) => sameJson(value, right[index]?.[1]))
  const byName = new Map(right)
  return left.every(([name, value]) => byName.has(name) && sameJson(value, byName.get(name)))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Without those that are undefined: JSON has none. */
function fieldsOf(value: object): (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]: readonly [string, unknown]) => field !== undefined)
}
