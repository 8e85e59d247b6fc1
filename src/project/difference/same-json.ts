/** Whether two pieces of plain JSON data say the same, in whatever order their fields stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item: unknown, index) => sameJson(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const left = new Map(fieldsOf(a))
  const right = fieldsOf(b)
  return left.size === right.length && right.every(([name, value]) => sameJson(left.get(name), value))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Without those that are undefined: JSON has none. */
function fieldsOf(value: object): (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]: readonly [string, unknown]) => field !== undefined)
}
