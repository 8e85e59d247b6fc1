/**
 * `now`, with every part that is the same as in `before` taken from there: rows that did not change keep their identity,
 * so that only what changed is drawn anew. Plain JSON data; lists are compared place by place and, where their rows have
 * an `id` or a `key`, by that. `before` itself where nothing changed.
 */
export function samePartsOf<T>(before: unknown, now: T): T
export function samePartsOf(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before
  if (Array.isArray(before) && Array.isArray(now)) return sameItems(before, now)
  if (!isRecord(before) || !isRecord(now)) return now
  const kept = Object.entries(now).map(([name, part]) => [name, samePartsOf(before[name], part)] as const)
  const same =
    kept.length === Object.keys(before).length &&
    kept.every(([name, part]) => name in before && Object.is(part, before[name]))
  // Not by assignment: a field may be called `__proto__`.
  return same ? before : Object.fromEntries(kept)
}

function sameItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((item) => [nameOf(item), item]))
  const kept = now.map((item, at) => {
    const name = nameOf(item)
    // Without a name it is its place that tells which one it is.
    return samePartsOf(name === undefined ? before[at] : known.get(name), item)
  })
  const same = kept.length === before.length && kept.every((item, at) => Object.is(item, before[at]))
  return same ? before : kept
}

/** What tells a row from its neighbours; undefined for what is no row. */
function nameOf(item: unknown): unknown {
  return isRecord(item) ? (item['id'] ?? item['key'] ?? item['seq']) : undefined
}

/** Only what JSON calls an object: anything else is taken as it is. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
