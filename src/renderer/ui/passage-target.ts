/** A passage of a source that somebody comes for from another view. */
export interface PassageTarget {
  readonly sourceId: string
  /** Null where the whole source is meant. */
  readonly span: { readonly from: number; readonly to: number } | null
}

/** A passage as one word for an address: `<source>`, or `<source>:<from>-<to>`. */
export function passageWord({ sourceId, span }: PassageTarget): string {
  return span ? `${sourceId}:${span.from}-${span.to}` : sourceId
}

/** Reads `passageWord`; null where no source is named. */
export function passageOf(word: string): PassageTarget | null {
  const [, sourceId, from, to] = /^(.+?)(?::(\d+)-(\d+))?$/u.exec(word) ?? []
  if (!sourceId) return null
  const span = from && to ? { from: Number(from), to: Number(to) } : null
  return { sourceId, span: span && span.from < span.to ? span : null }
}
