import type { FileToRead } from '../engine/ingest-client'

/** An unread file that holds a project. */
export interface DroppedProjectFile {
  readonly name: string
  readonly content: Blob
}

/** What was dropped, by what is to be done with it. */
export type Dropped =
  | { readonly what: 'sources'; readonly files: readonly FileToRead[] }
  | { readonly what: 'project-file'; readonly file: DroppedProjectFile }
  /** Project files are opened one at a time, and not beside articles. */
  | { readonly what: 'too-much' }
  | { readonly what: 'nothing' }

const PROJECT_FILE = /\.counterclaim$/iu

/** Tells articles and a project file apart, by their names. */
export function sorted(files: readonly FileToRead[]): Dropped {
  const projectFiles = files.flatMap((file) =>
    'dropped' in file && PROJECT_FILE.test(file.name) ? [{ name: file.name, content: file.dropped }] : [],
  )
  const [file, ...others] = projectFiles
  if (!file) return files.length === 0 ? { what: 'nothing' } : { what: 'sources', files }
  if (others.length > 0 || files.length > 1) return { what: 'too-much' }
  return { what: 'project-file', file }
}

/** What of a drag are files, still unread; a folder comes by its name, so that it is answered like a file. */
export function filesOf(items: Iterable<DroppedItem>): readonly FileToRead[] {
  return [...items].flatMap((item): readonly FileToRead[] => {
    if (item.kind !== 'file') return []
    const entry = item.webkitGetAsEntry()
    if (entry?.isDirectory) return [{ name: entry.name, folder: true }]
    const file = item.getAsFile()
    return file ? [{ name: file.name, dropped: file }] : []
  })
}

/** What is asked of the browser's `DataTransferItem`. */
export interface DroppedItem {
  readonly kind: string
  webkitGetAsEntry(): { readonly isDirectory: boolean; readonly name: string } | null
  getAsFile(): File | null
}
