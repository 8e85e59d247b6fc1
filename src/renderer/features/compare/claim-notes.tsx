import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { anchorFor, type Claim, hull, overlaps } from '../../../core'
import { AnnotationList } from '../../findings/annotation-list'
import { NewAnnotation } from '../../findings/new-annotation'
import { useAnnotations, useTags } from '../../storage/queries'
import { Button } from '../../ui/button'

interface ClaimNotesProps {
  readonly projectId: string
  readonly claim: Claim
  /** Of its source. */
  readonly text: string
}

/** What the reader noted on a claim: on the words that it is made of, or on a passage that has some of them. */
export function ClaimNotes({ projectId, claim, text }: ClaimNotesProps) {
  const annotations = useAnnotations(projectId)
  const tags = useTags(projectId) ?? []
  const [isBegun, setBegun] = useState(false)
  const place = hull(claim.spans)
  const own = (annotations ?? []).filter(
    ({ sourceId, anchor }) => sourceId === claim.articleId && anchor !== null && overlaps(anchor, place),
  )
  return (
    <section className="source-notes" aria-label="Notes on this claim">
      <AnnotationList annotations={own} tags={tags} label="Notes on this claim" />
      {isBegun ? (
        <NewAnnotation
          projectId={projectId}
          sourceId={claim.articleId}
          anchor={anchorFor(text, claim.articleId, place)}
          onDone={() => setBegun(false)}
        />
      ) : (
        <div>
          <Button small tone="quiet" onPress={() => setBegun(true)}>
            <MessageSquarePlus size={14} aria-hidden /> Add a note on this claim
          </Button>
        </div>
      )}
    </section>
  )
}
