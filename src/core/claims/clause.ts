import type { VerbGroup } from './verb-groups'

/** One statement as word indexes of its sentence, ascending; the subject may be shared with a neighbour. */
export interface Clause {
  readonly words: readonly number[]
  /** Its predicate; `null` where it has none of its own. */
  readonly group: VerbGroup | null
  /** Indexes of the subject among `words`. */
  readonly subject: readonly number[]
}

/** A verb further from the start of its clause than this belongs to another one. */
export const MAX_TO_VERB = 16
