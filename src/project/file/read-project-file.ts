import { ArchiveEntries, REFUSED_FOR_SIZE } from './archive-entries'
import { FILE_CAPS, type FileCaps } from './file-caps'
import { fileSchemas } from './file-schemas'
import { inPresentForm } from './in-present-form'
import { jsonOf } from './json-text'
import {
  JOURNAL_ENTRY,
  originalEntry,
  PROJECT_ENTRY,
  PROJECT_FORMAT_VERSION,
  type ProjectFileReading,
} from './project-file'
import { readContents } from './read-contents'
import { recoveredTexts } from './recovered-texts'
import { sha256 } from './sha256'
import { textOf } from './utf8'
import { TooMuchInside } from './zip-inflate'

/**
 * Reads a project file from anywhere: whole, or what of it can be read with what is missing, or not at all with the
 * reason. Never throws, whatever the bytes are.
 */
export function readProjectFile(bytes: Uint8Array, caps: FileCaps = FILE_CAPS): ProjectFileReading {
  try {
    return readArchive(bytes, caps)
  } catch (error) {
    if (error instanceof TooMuchInside) return { outcome: 'refused', ...REFUSED_FOR_SIZE }
    return refusedAsDamaged()
  }
}

/** The bytes of an original that lies in the file; null where they are missing, damaged or beyond the caps. */
export function readOriginalFile(
  bytes: Uint8Array,
  hash: string,
  caps: FileCaps = FILE_CAPS,
): Uint8Array | null {
  try {
    const entries = ArchiveEntries.of(bytes, caps)
    return entries instanceof ArchiveEntries ? entries.read(originalEntry(hash), hash) : null
  } catch {
    return null
  }
}

function readArchive(bytes: Uint8Array, caps: FileCaps): ProjectFileReading {
  if (bytes.length === 0) {
    return {
      outcome: 'refused',
      why: 'no-project',
      message: 'This file is empty. Nothing was opened or changed.',
    }
  }
  const entries = ArchiveEntries.of(bytes, caps)
  if (!(entries instanceof ArchiveEntries)) return { outcome: 'refused', ...entries }
  if (entries.isLocked(PROJECT_ENTRY)) {
    return {
      outcome: 'refused',
      why: 'damaged',
      message:
        'This file was locked with a password by another program. Unlock it there first. Nothing was opened or changed.',
    }
  }
  const heart = entries.read(PROJECT_ENTRY, null)
  const value = heart ? jsonOf(textOf(heart) ?? '') : undefined
  const { AnyVersion, Head } = fileSchemas()
  const version = AnyVersion.safeParse(value).data?.formatVersion
  if (version !== undefined && version > PROJECT_FORMAT_VERSION) return refusedAsNewer()
  const { data: head } = Head.safeParse(inPresentForm(value))
  // A file whose project is another one than it says could reach into that one.
  if (!heart || !head || (head.project && head.project.id !== head.projectId)) return recovered(entries)

  const journal = readJournal(entries, sha256(heart))
  const { contents, originals, problems } = readContents(entries, head)
  const { application, savedAt: at, reviewer } = head
  const file = { contents, position: journal, saved: { application, at, reviewer }, originals }
  const all = journal
    ? problems
    : [...problems, 'How far the project’s journal had come is missing; its data are not touched by that.']
  return all.length === 0 ? { outcome: 'whole', file } : { outcome: 'partly', file, problems: all }
}

function readJournal(entries: ArchiveEntries, project: string) {
  const bytes = entries.read(JOURNAL_ENTRY, null)
  const { data } = fileSchemas().Journal.safeParse(bytes ? jsonOf(textOf(bytes) ?? '') : undefined)
  return data?.project === project ? { seq: data.seq, sum: data.sum } : null
}

function recovered(entries: ArchiveEntries): ProjectFileReading {
  const file = recoveredTexts(entries)
  if (!file) return refusedAsDamaged()
  const problems = [
    'The part that says what belongs to the project is damaged: its name, verdicts, notes, tags, the titles and dates of its sources and the undo history are missing.',
    'What could be read are the texts of sources, also of those that had been taken out of the project.',
  ]
  return { outcome: 'partly', file, problems }
}

function refusedAsNewer(): ProjectFileReading {
  return {
    outcome: 'refused',
    why: 'newer',
    message:
      'This file was saved by a newer version of Counterclaim. This version cannot read it safely, so it has changed nothing. Please open it with the newer version.',
  }
}

function refusedAsDamaged(): ProjectFileReading {
  return {
    outcome: 'refused',
    why: 'damaged',
    message:
      'This project file is damaged so much that nothing of it can be read. Nothing was opened or changed. Try another copy of the file, or a backup of the project.',
  }
}
