/** What one message may carry. More comes from a page gone wrong, and must neither fill the disk nor hold main up. */
export interface DataLimits {
  /** Characters of all texts and names together. */
  readonly characters: number
  /** Values of any kind. */
  readonly values: number
  /** How deep they lie in one another. */
  readonly depth: number
}

/** A thousand long articles in one act stay far below. */
export const MESSAGE_LIMITS: DataLimits = { characters: 128 * 1024 * 1024, values: 5_000_000, depth: 24 }

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Whether a value is JSON data within limits, so that writing it and reading it again gives the same: no dates, maps,
 * bytes, cycles, infinite numbers or holes. A field of an object may be undefined, which JSON leaves out.
 */
export function isPlainData(value: unknown, limits: DataLimits = MESSAGE_LIMITS): boolean {
  let { characters, values } = limits
  // Walked with a list of its own instead of by recursion, which what is deep enough overflows.
  const waiting: (readonly [value: unknown, depth: number])[] = [[value, 0]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [one, depth] = next
    values -= 1
    if (typeof one === 'string') characters -= one.length
    if (values < 0 || characters < 0 || depth > limits.depth) return false
    if (one === null || typeof one === 'string' || typeof one === 'boolean') continue
    if (typeof one === 'number') {
      if (!Number.isFinite(one)) return false
    } else if (Array.isArray(one)) {
      if (one.length > values) return false
      for (const item of one) waiting.push([item, depth + 1])
    } else if (typeof one === 'object') {
      if (!isPlainObject(one)) return false
      for (const [name, field] of Object.entries(one)) {
        characters -= name.length
        // Some readers of JSON would take it for the prototype.
        if (name === '__proto__') return false
        if (field !== undefined) waiting.push([field, depth + 1])
      }
    } else return false
  }
  return true
}
