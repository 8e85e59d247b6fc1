import { Unlink } from 'lucide-react'
import { anchorFor, type Finding, findingKey } from '../../../core'
import type { DeclaredRecord } from '../../../project'
import { newId } from '../../commands/new-id'
import type { Run } from '../../findings/use-run'
import { useDeclared } from '../../storage/queries'
import { Button } from '../../ui/button'

interface ByHandProps {
  readonly projectId: string
  readonly finding: Finding
  readonly texts: ReadonlyMap<string, string>
  readonly run: Run
}

/** What the reader can do to the finding itself: take back what was declared, or keep apart what the engine put together. */
export function ByHand({ projectId, finding, texts, run }: ByHandProps) {
  const declared = useDeclared(projectId)
  if (finding.third) return null
  const row = declared?.find((one) => keyOf(one) === finding.id)
  if (finding.rule === 'by-hand') {
    return (
      <p className="by-hand">
        You declared this finding.
        {row && (
          <Button small onPress={() => void run({ kind: 'withdraw-declared', projectId, id: row.id })}>
            Take it back
          </Button>
        )}
      </p>
    )
  }
  const [a, b] = [finding.a, finding.b].map((side) =>
    anchorFor(texts.get(side.articleId) ?? '', side.articleId, side),
  )
  if (!a || !b) return null
  return (
    <p className="by-hand">
      Not about the same thing?
      <Button
        small
        onPress={() => void run({ kind: 'declare', projectId, id: newId(), relation: 'apart', a, b })}
      >
        <Unlink size={14} aria-hidden /> Keep these two apart
      </Button>
    </p>
  )
}

function keyOf({ a, b }: DeclaredRecord): string {
  return findingKey({ articleId: a.sourceId, quote: a.quote }, { articleId: b.sourceId, quote: b.quote })
}
