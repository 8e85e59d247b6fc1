import type { SourceRecord } from './project-rows'

/** What the reader knows a source by: its title, else its file, else that it was pasted. */
export function sourceName(source: Pick<SourceRecord, 'meta' | 'fileName'>): string {
  return source.meta.title || source.fileName || 'Pasted text'
}
