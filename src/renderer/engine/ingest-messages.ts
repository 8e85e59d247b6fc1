import type { IngestResult } from '../../ingest'

/** What the window asks of the ingest worker, one thing at a time. */
export type IngestRequest =
  | {
      readonly type: 'file'
      readonly id: number
      readonly name: string
      /** A dropped file comes unread, so that its size is known before its bytes are in memory. */
      readonly content: Uint8Array | Blob
    }
  | { readonly type: 'folder'; readonly id: number; readonly name: string }
  | { readonly type: 'paste'; readonly id: number; readonly text: string }

export interface IngestReply {
  readonly id: number
  readonly result: IngestResult
}
