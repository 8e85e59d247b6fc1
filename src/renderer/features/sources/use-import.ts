import { useCallback, useEffect, useRef, useState } from 'react'
import { type SourceRecord, sourceName } from '../../../project'
import type { NewSource } from '../../commands/command'
import { sourceIdFor } from '../../commands/new-id'
import { runCommand } from '../../commands/run-command'
import { type FileToRead, ingestFiles } from '../../engine/ingest-client'
import { plainProblem } from '../../storage/plain-problem'
import { keepOriginalFiles, type OriginalToKeep } from './keep-original-files'

/** One file of an import and what came of it. */
export interface ImportEntry {
  readonly name: string
  readonly state: 'waiting' | 'read' | 'refused'
  /** Why it was refused, or what reading it had to say. */
  readonly message: string
}

export interface Import {
  readonly state: 'idle' | 'reading' | 'storing' | 'done' | 'not-stored'
  readonly entries: readonly ImportEntry[]
  /** Why what was read could not be stored. */
  readonly problem: string | null
  start(files: readonly FileToRead[]): void
  cancel(): void
  /** Stores again what was read and could not be stored. */
  retry(): void
  /** Puts the list of results away. */
  clear(): void
}

type View = Pick<Import, 'state' | 'entries' | 'problem'>
const IDLE: View = { state: 'idle', entries: [], problem: null }

/** A source that was read, and the file that it was read from. */
interface ReadSource {
  readonly source: NewSource
  readonly original: OriginalToKeep
}

/**
 * Reads files in and adds what could be read as one step, so that one undo takes the import back. The files themselves
 * are kept first: no source stands in the project whose file was refused for lack of room.
 */
export function useImport(projectId: string, present: readonly SourceRecord[]): Import {
  const [view, setView] = useState<View>(IDLE)
  const running = useRef<AbortController | null>(null)
  const unsaved = useRef<readonly ReadSource[]>([])
  useEffect(() => () => running.current?.abort(), [])

  const store = useCallback(async () => {
    setView((now) => ({ ...now, state: 'storing', problem: null }))
    try {
      if (unsaved.current.length > 0) {
        const originals = unsaved.current.map(({ original }) => original)
        await keepOriginalFiles(window.desktop, projectId, originals)
        const sources = unsaved.current.map(({ source }) => source)
        await runCommand({ kind: 'add-sources', projectId, sources }, 'shown-by-caller')
      }
      unsaved.current = []
      setView((now) => ({ ...now, state: 'done' }))
    } catch (error) {
      setView((now) => ({ ...now, state: 'not-stored', problem: plainProblem(error) }))
    }
  }, [projectId])

  const start = useCallback(
    async (files: readonly FileToRead[]) => {
      if (files.length === 0 || running.current) return
      const abort = new AbortController()
      running.current = abort
      const names = new Map(present.map((source) => [source.id, sourceName(source)]))
      const read: ReadSource[] = []
      const waiting = files.map(({ name }): ImportEntry => ({ name, state: 'waiting', message: '' }))
      setView({ state: 'reading', entries: waiting, problem: null })
      await ingestFiles(
        files,
        ({ index, result }) => {
          const entry = entryOf(result, files[index], names, read)
          setView((now) => ({ ...now, entries: now.entries.map((old, i) => (i === index ? entry : old)) }))
        },
        abort.signal,
      )
      unsaved.current = read
      await store()
      running.current = null
    },
    [store, present],
  )

  return {
    ...view,
    start: (files) => void start(files),
    cancel: () => running.current?.abort(),
    retry: () => void store(),
    clear: () => setView(IDLE),
  }
}

/** What came of one file; a source that is new to the project is put into `read` with its file, and its name into `names`. */
function entryOf(
  result: Awaited<ReturnType<typeof ingestFiles>>[number],
  file: FileToRead | undefined,
  names: Map<string, string>,
  read: ReadSource[],
): ImportEntry {
  if (result.outcome === 'refused')
    return { name: result.fileName, state: 'refused', message: result.message }
  const { draft } = result
  const id = sourceIdFor(draft.sha256)
  const name = draft.fileName ?? 'Pasted text'
  const twin = names.get(id)
  if (twin !== undefined) {
    return { name, state: 'refused', message: `“${name}” is in this project already, as “${twin}”.` }
  }
  names.set(id, sourceName(draft))
  if (file) read.push({ source: { id, ...draft }, original: { sha256: draft.sha256, file } })
  return { name, state: 'read', message: draft.notes.join(' ') }
}
