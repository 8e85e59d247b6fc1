/** A named thing with its meaning; `example` shows it on two short quotes. */
export interface GuideTerm {
  readonly term: string
  readonly meaning: string
  readonly example?: { readonly a: string; readonly b: string }
}

/** One piece of a section, plain text only. */
export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly terms: readonly GuideTerm[] }
  | { readonly kind: 'command'; readonly text: string }
  | {
      readonly kind: 'keys'
      readonly rows: readonly { readonly keys: readonly string[]; readonly meaning: string }[]
    }

export interface GuideSection {
  /** Anchor and list key: lower case with hyphens. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly GuideBlock[]
}

export function paragraph(text: string): GuideBlock {
  return { kind: 'paragraph', text }
}

export function list(...items: readonly string[]): GuideBlock {
  return { kind: 'list', items }
}

export function command(text: string): GuideBlock {
  return { kind: 'command', text }
}
