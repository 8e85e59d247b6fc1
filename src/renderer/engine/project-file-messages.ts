import type { ProjectFileReading } from '../../project'

/** What the window asks of the worker about one project file, one thing at a time. */
export type ProjectFileRequest =
  | {
      readonly type: 'project-file'
      readonly id: number
      /** A dropped file comes unread, so that its size is known before its bytes are in memory. */
      readonly content: Uint8Array | Blob
    }
  /** The bytes of an original that lies in the file read last. */
  | { readonly type: 'original'; readonly id: number; readonly sha256: string }

export type ProjectFileReply =
  | { readonly id: number; readonly reading: ProjectFileReading }
  | { readonly id: number; readonly original: Uint8Array | null }
