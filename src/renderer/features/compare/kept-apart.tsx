import type { Run } from '../../findings/use-run'
import { useDeclared } from '../../storage/queries'
import { Button } from '../../ui/button'
import { countedFirst } from '../../ui/counted'

interface KeptApartProps {
  readonly projectId: string
  readonly letters: ReadonlyMap<string, string>
  readonly run: Run
}

/** The pairs of passages that the reader keeps apart, each with the way back; nothing where there are none. */
export function KeptApart({ projectId, letters, run }: KeptApartProps) {
  const pairs = useDeclared(projectId)?.filter(
    ({ relation, a, b }) => relation === 'apart' && letters.has(a.sourceId) && letters.has(b.sourceId),
  )
  if (!pairs || pairs.length === 0) return null
  return (
    <details className="unmatched">
      <summary>
        {countedFirst(pairs.length, 'pair')} of passages {pairs.length === 1 ? 'is' : 'are'} kept apart
      </summary>
      {pairs.map(({ id, a, b }) => (
        <div key={id} className="unmatched__review">
          {[a, b].map(({ sourceId, quote, from }) => (
            <p key={`${sourceId}:${from}`}>
              <span className="letter letter--small">{letters.get(sourceId)}</span> <q>{quote}</q>
            </p>
          ))}
          <Button small onPress={() => void run({ kind: 'withdraw-declared', projectId, id })}>
            Keep apart no longer
          </Button>
        </div>
      ))}
    </details>
  )
}
