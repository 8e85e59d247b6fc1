import type { SavedView } from '../../project'

/** What is wanted of the saved views of a place from outside of it, by name. */
export interface ViewsAsked {
  /** The list is to be opened. */
  readonly list: boolean
  /** This one is to be set. */
  readonly view: SavedView | null
  /** It was done. */
  readonly onDone: () => void
}
