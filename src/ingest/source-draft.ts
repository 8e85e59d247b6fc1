import type { ArticleMeta } from '../core'

/** A file as the platform hands it over. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A source that was read and waits to be put into a project. */
export interface SourceDraft {
  /** `null` for pasted text. */
  readonly fileName: string | null
  readonly text: string
  readonly meta: ArticleMeta
  /** Of the original bytes, in lower-case hex. */
  readonly sha256: string
  /** What the reader should know about how it was read, in whole sentences. */
  readonly notes: readonly string[]
}

/** Either a whole source or nothing at all with the reason. */
export type IngestResult =
  | { readonly outcome: 'read'; readonly draft: SourceDraft }
  | { readonly outcome: 'refused'; readonly fileName: string; readonly message: string }
