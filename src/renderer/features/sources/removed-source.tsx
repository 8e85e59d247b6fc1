import { type SourceRecord, sourceName } from '../../../project'
import { undo } from '../../commands/run-command'
import { useUndoState } from '../../storage/queries'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

interface RemovedSourceProps {
  /** The source that was removed last; null when none was. */
  readonly source: SourceRecord | null
  readonly sources: readonly SourceRecord[]
}

/** Says what was removed and offers it back, for as long as removing it is the last thing that was done. */
export function RemovedSource({ source, sources }: RemovedSourceProps) {
  const { undoLabel } = useUndoState(source?.projectId ?? '')
  if (!source || sources.some((one) => one.id === source.id)) return null
  const name = sourceName(source)
  if (undoLabel !== `source removed: ${name}`) return null
  return (
    <div className="removed-source">
      <Notice
        actions={
          <Button small onPress={() => void undo(source.projectId).catch(() => undefined)}>
            Undo
          </Button>
        }
      >
        “{name}” is removed. Verdicts on its findings are kept.
      </Notice>
    </div>
  )
}
