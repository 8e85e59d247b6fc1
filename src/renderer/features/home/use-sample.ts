import { useCallback, useEffect, useRef, useState } from 'react'
import type { NewSource } from '../../commands/command'
import { newId, sourceIdFor } from '../../commands/new-id'
import { runCommand } from '../../commands/run-command'
import { ingestFiles } from '../../engine/ingest-client'
import { plainProblem } from '../../storage/plain-problem'

export interface Sample {
  readonly state: 'idle' | 'working' | 'failed'
  readonly done: number
  readonly total: number
  /** Why it failed, in plain words. */
  readonly message: string | null
  start(): void
  cancel(): void
}

const IDLE = { state: 'idle', done: 0, total: 0, message: null } as const

/** Reads the sample articles in and makes a project of them; all or nothing. */
export function useSample(onOpen: (projectId: string) => void): Sample {
  const [view, setView] = useState<Omit<Sample, 'start' | 'cancel'>>(IDLE)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = useCallback(async () => {
    if (running.current) return
    const abort = new AbortController()
    running.current = abort
    setView({ ...IDLE, state: 'working' })
    const make = async () => {
      const files = await window.desktop.readSampleProject()
      setView({ ...IDLE, state: 'working', total: files.length })
      const report = ({ index }: { readonly index: number }) =>
        setView({ ...IDLE, state: 'working', done: index + 1, total: files.length })
      const sources = await read(files, report, abort.signal)
      if (abort.signal.aborted) return setView(IDLE)
      const projectId = newId()
      await runCommand({ kind: 'create-project', projectId, name: 'Sample project', isSample: true })
      await runCommand({ kind: 'add-sources', projectId, sources })
      setView(IDLE)
      onOpen(projectId)
    }
    await make().catch((error: unknown) => {
      const message = error instanceof SampleDamaged ? error.message : plainProblem(error)
      setView({ ...IDLE, state: 'failed', message })
    })
    running.current = null
  }, [onOpen])

  return { ...view, start: () => void start(), cancel: () => running.current?.abort() }
}

/** Part of the sample cannot be read: the installation is damaged. */
class SampleDamaged extends Error {}

async function read(
  files: Awaited<ReturnType<typeof window.desktop.readSampleProject>>,
  onProgress: (progress: { readonly index: number }) => void,
  signal: AbortSignal,
): Promise<readonly NewSource[]> {
  const results = await ingestFiles(files, onProgress, signal)
  if (signal.aborted) return []
  if (results.length === 0) throw new SampleDamaged('The sample project is not part of this installation.')
  return results.map((result) => {
    if (result.outcome === 'refused')
      throw new SampleDamaged(`The sample could not be read. ${result.message}`)
    return { id: sourceIdFor(result.draft.sha256), ...result.draft }
  })
}
