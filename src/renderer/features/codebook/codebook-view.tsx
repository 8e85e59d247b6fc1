import { useMemo, useState } from 'react'
import {
  type Codebook,
  codebookOf,
  DEFAULT_CODEBOOK,
  type ReasonChoice,
  type VerdictChoice,
} from '../../../project'
import type { Command } from '../../commands/command'
import { useRun } from '../../findings/use-run'
import { useAnnotations, useProject, useReviews, useTags } from '../../storage/queries'
import { Button } from '../../ui/button'
import { Page, PageSection } from '../../ui/page'
import './codebook.css'
import { type CodebookEdit, timesGiven } from './codebook-edit'
import { ReasonRows } from './reason-rows'
import { RemoveChoiceDialog } from './remove-choice-dialog'
import { TagRows } from './tag-rows'
import { VerdictRows } from './verdict-rows'

type Leaving =
  | { readonly kind: 'verdict'; readonly choice: VerdictChoice }
  | { readonly kind: 'reason'; readonly choice: ReasonChoice }

type Moved = NonNullable<Extract<Command, { kind: 'set-codebook' }>['moved']>

/** No reason at all, as a choice. */
const NO_REASON = ''

/** By which words findings are judged in this project, and what they mean. Kept at once; every change can be undone. */
export function CodebookView({ projectId }: { readonly projectId: string }) {
  const project = useProject(projectId)
  const reviews = useReviews(projectId)
  const annotations = useAnnotations(projectId)
  const tags = useTags(projectId)
  const run = useRun()
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const codebook = codebookOf(project)
  const given = useMemo(() => timesGiven(codebook, reviews ?? []), [codebook, reviews])
  const carried = useMemo(() => {
    const counts = new Map<string, number>()
    for (const row of [...(reviews ?? []), ...(annotations ?? [])]) {
      for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    }
    return counts
  }, [reviews, annotations])
  if (!project || !reviews || !tags) return <div className="page" aria-busy="true" />

  const write = (edit: CodebookEdit, movedBy?: (present: Codebook) => Moved) =>
    run(async (stored) => {
      const present = codebookOf(await stored.project(projectId))
      const after = edit(present)
      const moved = movedBy?.(present)
      return after && { kind: 'set-codebook', projectId, codebook: after, ...(moved && { moved }) }
    })
  const without =
    ({ kind, choice }: Leaving): CodebookEdit =>
    (present) =>
      kind === 'verdict'
        ? { ...present, verdicts: present.verdicts.filter(({ id }) => id !== choice.id) }
        : { ...present, reasons: present.reasons.filter(({ id }) => id !== choice.id) }
  const countOf = ({ kind, choice }: Leaving) =>
    (kind === 'verdict' ? given.verdicts : given.reasons).get(choice.id) ?? 0
  const remove = (gone: Leaving) => {
    if (countOf(gone) > 0) setLeaving(gone)
    else void write(without(gone))
  }
  const othersOf = ({ kind, choice }: Leaving) => {
    if (kind === 'verdict') {
      const others = codebook.verdicts.filter(({ id }) => id !== choice.id)
      // The nearest in meaning is offered first.
      const near = (one: VerdictChoice) => (one.meaning === choice.meaning ? 0 : 1)
      return [...others]
        .sort((a, b) => near(a) - near(b))
        .map(({ id, label, definition }) => ({ value: id, label, hint: definition }))
    }
    const others = codebook.reasons.filter(({ id }) => id !== choice.id)
    return [
      { value: NO_REASON, label: 'No reason', hint: '' },
      ...others.map(({ id, label, definition }) => ({ value: id, label, hint: definition })),
    ]
  }
  const isDefault = codebook === DEFAULT_CODEBOOK
  return (
    <Page
      title="Codebook"
      testId="codebook"
      width="wide"
      intro="By which words findings are judged in this project, and when each is to be given. It goes along with the project’s file, so that everybody who judges has the same."
    >
      <PageSection title="Verdicts">
        <p className="codebook__hint">
          What a verdict means decides how reports and comparisons between reviewers count it, whatever it is
          called. Its key gives it while you review.
        </p>
        <VerdictRows
          codebook={codebook}
          given={given.verdicts}
          onChange={write}
          onRemove={(choice) => remove({ kind: 'verdict', choice })}
        />
      </PageSection>
      <PageSection title="Reasons why it is not a conflict">
        <p className="codebook__hint">
          Asked after a verdict that means “no conflict”. A letter, pressed then, gives the reason.
        </p>
        <ReasonRows
          codebook={codebook}
          given={given.reasons}
          onChange={write}
          onRemove={(choice) => remove({ kind: 'reason', choice })}
        />
      </PageSection>
      <PageSection title="Tags">
        <p className="codebook__hint">
          In a row, Alt with the arrow keys moves a tag up or down, under the one above it, or out again.
        </p>
        <TagRows projectId={projectId} tags={tags} carried={carried} run={run} />
      </PageSection>
      <div className="codebook__foot">
        <Button
          tone="quiet"
          isDisabled={isDefault}
          onPress={() => void write(() => ({ ...DEFAULT_CODEBOOK }), backToDefault)}
        >
          Put verdicts and reasons back to those that projects start with
        </Button>
      </div>
      {leaving && (
        <RemoveChoiceDialog
          label={leaving.choice.label}
          count={countOf(leaving)}
          others={othersOf(leaving)}
          onClose={() => setLeaving(null)}
          onRemove={(instead) => {
            setLeaving(null)
            const into = instead === NO_REASON ? {} : { [leaving.choice.id]: instead }
            const moved = { verdicts: {}, reasons: {} }
            void write(without(leaving), () => ({
              ...moved,
              [leaving.kind === 'verdict' ? 'verdicts' : 'reasons']: into,
            }))
          }}
        />
      )}
    </Page>
  )
}

/** Verdicts of one's own become the plain one of their meaning; reasons of one's own have none like them. */
function backToDefault({ verdicts }: Codebook): Moved {
  return { verdicts: Object.fromEntries(verdicts.map(({ id, meaning }) => [id, meaning])), reasons: {} }
}
