import { ClipboardPaste, Columns2, FilePlus2 } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { DropZone } from 'react-aria-components'
import type { Span } from '../../../core'
import type { SourceRecord } from '../../../project'
import type { Command } from '../../commands/command'
import { runCommand } from '../../commands/run-command'
import type { FileToRead } from '../../engine/ingest-client'
import { useComparison } from '../../engine/use-comparison'
import { useSources } from '../../storage/queries'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { NotAnalysed } from '../../ui/not-analysed'
import type { PassageTarget } from '../../ui/passage-target'
import { sourceLetter } from '../../ui/source-letter'
import { DetailsDialog } from './details-dialog'
import { droppedFiles } from './dropped-files'
import { ImportResults } from './import-results'
import { PasteDialog } from './paste-dialog'
import { RemovedSource } from './removed-source'
import { SourceDetail } from './source-detail'
import { DRAGGED_SOURCE, SourceList } from './source-list'
import './source-text.css'
import './sources.css'
import { useImport } from './use-import'

interface SourcesViewProps {
  readonly projectId: string
  /** The passage that somebody comes for; null when nobody does. */
  readonly at: PassageTarget | null
  /** What the menu wants opened here; null when nothing is. */
  readonly wish: 'add-files' | 'paste-source' | null
  readonly onWished: () => void
  /** Files to read in that were dropped on the window. */
  readonly dropped: readonly FileToRead[] | null
  readonly onDropTaken: () => void
  readonly onCompare: () => void
}

/** The window's save state shows why a command was not stored; what was on screen stays as it was. */
function run(command: Command): void {
  void runCommand(command).catch(() => undefined)
}

/** The sources of a project: bring them in, describe them, decide what of them counts. */
export function SourcesView(props: SourcesViewProps) {
  const { projectId, at, wish, onWished, dropped, onDropTaken, onCompare } = props
  const sources = useSources(projectId)
  const view = useComparison(projectId)
  const { comparison } = view
  const task = useImport(projectId, sources ?? [])
  const [chosenId, setChosenId] = useState<string | null>(at?.sourceId ?? null)
  const [dialog, setDialog] = useState<'paste' | 'details' | null>(null)
  const [removed, setRemoved] = useState<SourceRecord | null>(null)

  const articles = useMemo(
    () => new Map(comparison?.articles.map((article) => [article.id, article])),
    [comparison],
  )
  const cuts = useMemo(() => new Map([...articles].map(([id, article]) => [id, article.cuts])), [articles])

  const pick = async () => task.start(await window.desktop.pickFiles())
  useEffect(() => {
    if (!wish) return
    onWished()
    if (wish === 'paste-source') setDialog('paste')
    else void window.desktop.pickFiles().then(task.start)
  }, [wish, onWished, task.start])

  const isRead = sources !== undefined
  useEffect(() => {
    if (!dropped || !isRead) return
    onDropTaken()
    task.start(dropped)
  }, [dropped, onDropTaken, isRead, task.start])

  const chosen = sources?.find((source) => source.id === chosenId) ?? sources?.[0] ?? null
  const cutIn = chosen?.id
  // The same function from one render to the next: a long source has thousands of paragraphs that take it.
  const cut = useCallback(
    (span: Span, isCut: boolean) => {
      if (cutIn) run({ kind: 'set-cut-override', projectId, sourceId: cutIn, span, cut: isCut })
    },
    [projectId, cutIn],
  )

  if (!sources) return <div className="sources" aria-busy="true" />
  const move = (sourceId: string, to: number) =>
    run({ kind: 'move-source', projectId, sourceId, to: Math.max(0, to) })
  const remove = (sourceId: string) => {
    const at = sources.findIndex((source) => source.id === sourceId)
    setChosenId((sources[at + 1] ?? sources[at - 1])?.id ?? null)
    setRemoved(sources[at] ?? null)
    run({ kind: 'remove-source', projectId, sourceId })
  }

  return (
    <DropZone
      className="sources"
      aria-label="Drop or paste files here to add them"
      // A source that is dragged within its list is none to add.
      getDropOperation={(types) => (types.has(DRAGGED_SOURCE) ? 'cancel' : 'copy')}
      onDrop={(event) => void droppedFiles(event.items).then(task.start)}
      data-testid="sources"
    >
      {sources.length === 0 ? (
        <div className="sources__empty">
          <ImportResults task={task} />
          <RemovedSource source={removed} sources={sources} />
          <EmptyState
            title="Bring in the articles"
            text="Two or more about the same matter. Drop .txt, .md or .html files anywhere here, pick them, or paste the text."
          >
            <Button tone="primary" onPress={() => void pick()}>
              <FilePlus2 size={16} aria-hidden /> Add files
            </Button>
            <Button onPress={() => setDialog('paste')}>
              <ClipboardPaste size={16} aria-hidden /> Paste text
            </Button>
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="sources__side" data-panel="list">
            <div className="sources__actions">
              <Button small onPress={() => void pick()}>
                <FilePlus2 size={14} aria-hidden /> Add files
              </Button>
              <Button small onPress={() => setDialog('paste')}>
                <ClipboardPaste size={14} aria-hidden /> Paste text
              </Button>
            </div>
            <ImportResults task={task} />
            <RemovedSource source={removed} sources={sources} />
            <SourceList
              sources={sources}
              cuts={cuts}
              chosenId={chosen?.id ?? null}
              onChoose={setChosenId}
              onEdit={(sourceId) => {
                setChosenId(sourceId)
                setDialog('details')
              }}
              onMove={move}
              onRemove={remove}
            />
            <div className="sources__next">
              {sources.length < 2 ? (
                <p>Add a second source to compare.</p>
              ) : (
                <Button tone="primary" onPress={onCompare}>
                  <Columns2 size={16} aria-hidden /> Compare
                </Button>
              )}
            </div>
          </div>
          <div className="sources__detail" data-panel="text">
            {view.message && (
              <div className="sources__message">
                <NotAnalysed message={view.message} onRetry={view.rerun} />
              </div>
            )}
            {chosen && (
              <SourceDetail
                key={chosen.id}
                source={chosen}
                letter={sourceLetter(sources.indexOf(chosen))}
                article={articles.get(chosen.id)}
                isWorking={view.progress !== null || view.state === 'working'}
                onEdit={() => setDialog('details')}
                onCut={cut}
                at={at?.sourceId === chosen.id ? at : null}
              />
            )}
          </div>
        </>
      )}
      {dialog === 'paste' && (
        <PasteDialog projectId={projectId} onClose={() => setDialog(null)} onAdded={setChosenId} />
      )}
      {dialog === 'details' && chosen && <DetailsDialog source={chosen} onClose={() => setDialog(null)} />}
    </DropZone>
  )
}
