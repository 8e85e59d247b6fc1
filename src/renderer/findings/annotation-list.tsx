import { Trash2 } from 'lucide-react'
import type { QuoteAnchor } from '../../core'
import type { AnnotationRecord, TagRecord } from '../../project'
import { newId } from '../commands/new-id'
import { IconButton } from '../ui/button'
import { StoredField } from './stored-field'
import './annotations.css'
import { nextColour } from './tag-colours'
import { TagPicker, withTag } from './tag-picker'
import { useRun } from './use-run'

interface AnnotationListProps {
  readonly annotations: readonly AnnotationRecord[]
  readonly tags: readonly TagRecord[]
  /** What they are on, for whoever hears the list. */
  readonly label: string
  /** Shows a passage in its text; absent where it is before the reader's eyes. */
  readonly onShow?: (anchor: QuoteAnchor) => void
}

/** Notes on a source, its passages or a claim, each edited in place; with its last word a note goes. */
export function AnnotationList({ annotations, tags, label, onShow }: AnnotationListProps) {
  if (annotations.length === 0) return null
  return (
    <ul className="annotations" aria-label={label}>
      {annotations.map((annotation) => (
        <Annotation key={annotation.id} annotation={annotation} tags={tags} onShow={onShow} />
      ))}
    </ul>
  )
}

interface AnnotationProps {
  readonly annotation: AnnotationRecord
  readonly tags: readonly TagRecord[]
  readonly onShow: ((anchor: QuoteAnchor) => void) | undefined
}

function Annotation({ annotation, tags, onShow }: AnnotationProps) {
  const run = useRun()
  const { projectId, id, sourceId, anchor, note } = annotation
  const about = anchor ? `“${anchor.quote}”` : 'the source'
  const set = (fields: (present: AnnotationRecord) => Partial<Pick<AnnotationRecord, 'note' | 'tags'>>) =>
    run(async (stored) => {
      const present = await stored.annotation(projectId, id)
      if (!present) return null
      const { note: was, tags: had } = present
      return {
        kind: 'set-annotation',
        projectId,
        id,
        sourceId,
        anchor,
        note: was,
        tags: had,
        ...fields(present),
      }
    })
  const createTag = async (name: string) => {
    const tagId = newId()
    const made = await run({ kind: 'create-tag', projectId, tagId, name, colour: nextColour(tags) })
    return made && set(({ tags: had }) => ({ tags: withTag(had, tagId) }))
  }
  return (
    <li className="annotation">
      {anchor && (
        <p className="annotation__quote">
          {onShow ? (
            <button type="button" className="claim-link" onClick={() => onShow(anchor)}>
              <q>{anchor.quote}</q>
            </button>
          ) : (
            <q>{anchor.quote}</q>
          )}
        </p>
      )}
      <div className="annotation__line">
        <StoredField
          label={`Note on ${about}`}
          value={note}
          rows={2}
          onStore={(next) => set(() => ({ note: next }))}
        />
        <IconButton
          small
          label={`Remove the note on ${about}`}
          icon={<Trash2 size={15} />}
          onPress={() => void run({ kind: 'remove-annotation', projectId, id })}
        />
      </div>
      <TagPicker
        tags={tags}
        chosen={annotation.tags}
        onChange={(edit) => set(({ tags: had }) => ({ tags: edit(had) }))}
        onCreate={createTag}
      />
    </li>
  )
}
