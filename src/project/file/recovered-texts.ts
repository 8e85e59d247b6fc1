import type { ProjectContents } from '../project-contents'
import type { ArchiveEntries } from './archive-entries'
import type { ProjectFile } from './project-file'
import { SourceTexts } from './read-texts'
import { sha256 } from './sha256'
import { utf8Of } from './utf8'

/** Digits of a hash that name a source or a recovered project. */
const ID_DIGITS = 16

/** Nothing in a file whose heart is damaged says when it was made. */
const NO_TIME = new Date(0).toISOString()

const TEXT_ENTRY = /^sources\/([0-9a-f]{64})\./

/**
 * A project of the texts that are whole in a file whose heart is damaged: their own hashes tell that they are what they
 * were. Null where there is none.
 */
export function recoveredTexts(entries: ArchiveEntries): ProjectFile | null {
  const texts = new SourceTexts(entries)
  const found = entries.names().flatMap((name) => {
    const hash = TEXT_ENTRY.exec(name)?.[1]
    const text = hash ? texts.text(name) : null
    return hash && text !== null ? [{ hash, text }] : []
  })
  if (found.length === 0) return null
  const projectId = `recovered-${sha256(utf8Of(found.map(({ hash }) => hash).join())).slice(0, ID_DIGITS)}`
  const contents: ProjectContents = {
    projectId,
    project: {
      id: projectId,
      name: 'Texts from a damaged file',
      createdAt: NO_TIME,
      updatedAt: NO_TIME,
      isSample: false,
    },
    sources: found
      .map(({ hash, text }, position) => ({
        id: hash.slice(0, ID_DIGITS),
        projectId,
        position,
        text,
        meta: { title: `Recovered text ${position + 1}` },
        cutOverrides: [],
        fileName: null,
        sha256: hash,
        notes: ['Recovered from a damaged project file: its title, date and other details are lost.'],
        importedAt: NO_TIME,
      }))
      .filter((row, at, rows) => rows.findIndex(({ id }) => id === row.id) === at),
    reviews: [],
    tags: [],
    colleagueReviews: [],
    annotations: [],
    declared: [],
    steps: [],
  }
  return { contents, position: null, saved: null, originals: [] }
}
