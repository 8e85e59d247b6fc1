import { MessageSquarePlus } from 'lucide-react'
import type { QuoteAnchor } from '../../../core'
import type { AnnotationRecord, SourceRecord } from '../../../project'
import { AnnotationList } from '../../findings/annotation-list'
import { NewAnnotation } from '../../findings/new-annotation'
import { useAnnotations, useTags } from '../../storage/queries'
import { Button } from '../../ui/button'

/** Where a note is being begun: on a passage, on the whole source (null), or nowhere (undefined). */
export type NoteBegun = QuoteAnchor | null | undefined

interface SourceNotesProps {
  readonly source: SourceRecord
  readonly begun: NoteBegun
  readonly onBegin: (begun: NoteBegun) => void
  readonly onShow: (anchor: QuoteAnchor) => void
}

/** What the reader noted on a source and its passages, those on the whole of it first. */
export function SourceNotes({ source, begun, onBegin, onShow }: SourceNotesProps) {
  const annotations = useAnnotations(source.projectId)
  const tags = useTags(source.projectId) ?? []
  const own = inTextOrder(annotations?.filter(({ sourceId }) => sourceId === source.id) ?? [])
  return (
    <section className="source-notes" aria-label="Notes on this source">
      <AnnotationList annotations={own} tags={tags} label="Notes" onShow={onShow} />
      {begun === undefined ? (
        <div>
          <Button small tone="quiet" onPress={() => onBegin(null)}>
            <MessageSquarePlus size={14} aria-hidden /> Add a note on this source
          </Button>
        </div>
      ) : (
        <NewAnnotation
          key={begun ? `${begun.from}-${begun.to}` : 'source'}
          projectId={source.projectId}
          sourceId={source.id}
          anchor={begun}
          onDone={() => onBegin(undefined)}
        />
      )}
    </section>
  )
}

function inTextOrder(annotations: readonly AnnotationRecord[]): readonly AnnotationRecord[] {
  const at = ({ anchor }: AnnotationRecord) => anchor?.from ?? -1
  return [...annotations].sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1))
}
