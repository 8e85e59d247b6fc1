import { useMemo, useState } from 'react'
import { agreementOf } from '../../../core'
import { codebookOf } from '../../../project'
import { useComparison } from '../../engine/use-comparison'
import { useReviewer } from '../../engine/use-reviewer'
import { useRun } from '../../findings/use-run'
import { useColleagueReviews, useProject, useReviews, useSources } from '../../storage/queries'
import { Button } from '../../ui/button'
import { ChoiceGroup } from '../../ui/choice-group'
import { counted } from '../../ui/counted'
import { Page, PageSection } from '../../ui/page'
import { Toggle } from '../../ui/toggle'
import { AgreementFacts } from './agreement-facts'
import { AgreementTable } from './agreement-table'
import { DisagreementList } from './disagreement-list'
import { agree, asCategories, doubleJudged, type OtherReviewer, reviewersOf } from './double-judged'
import './second-reviewer.css'
import { SecondPassDialog } from './second-pass-dialog'

interface ReviewersViewProps {
  readonly projectId: string
  /** Opens the place where a colleague's file is merged. */
  readonly onMerge: () => void
}

/** Two who judged the same findings: how far they agree, where they do not, and what they decide together. */
export function ReviewersView({ projectId, onMerge }: ReviewersViewProps) {
  const project = useProject(projectId)
  const reviews = useReviews(projectId)
  const colleagues = useColleagueReviews(projectId)
  const [reviewer] = useReviewer()
  const run = useRun()
  const [wanted, setWanted] = useState<string | null>(null)
  const [begins, setBegins] = useState(false)
  const others = useMemo(() => reviewersOf(colleagues ?? []), [colleagues])
  if (!project || !reviews || !colleagues) return <div className="page" aria-busy="true" />
  const judged = reviews.filter(({ verdict }) => verdict !== null).length
  const other = others.find(({ id }) => id === wanted) ?? others[0]
  return (
    <Page
      title="Reviewers"
      testId="reviewers"
      width="wide"
      intro="Two who judge the same findings without seeing each other’s verdicts show how far a codebook can be relied upon. What each said stays; what both decide stands beside it."
    >
      <PageSection title="Who judged">
        <ul className="reviewers">
          <li>
            <span>You{reviewer && reviewer.name !== '' ? ` (${reviewer.name})` : ''}</span>
            <span className="code__count numeric">{counted(judged, 'verdict')}</span>
          </li>
          {others.map(({ id, name, reviews: theirs }) => (
            <li key={id}>
              <span>{name}</span>
              <span className="code__count numeric">
                {counted(theirs.filter(({ verdict }) => verdict !== null).length, 'verdict')}
              </span>
            </li>
          ))}
        </ul>
        {others.length === 0 && (
          <p className="codebook__hint">
            Nobody else has judged yet. Either save the project as a file, have a colleague judge in it and
            merge what they send back; or hand this window over, and begin a second pass here.
          </p>
        )}
        <div className="reviewers__acts">
          <Button isDisabled={reviews.length === 0} onPress={() => setBegins(true)}>
            Begin a second pass…
          </Button>
          <Button onPress={onMerge}>Merge a colleague’s file…</Button>
        </div>
        {reviews.length === 0 && others.length === 0 && (
          <p className="codebook__hint">A second pass can begin once something has been judged.</p>
        )}
        <Toggle
          isSelected={project.blind ?? false}
          onChange={(blind) => void run({ kind: 'set-blind', projectId, blind })}
        >
          Hide what others said of a finding until I have judged it
        </Toggle>
      </PageSection>
      {others.length > 1 && other && (
        <ChoiceGroup
          label="Compared with"
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={other.id}
          onChange={setWanted}
        />
      )}
      {other && <Compared key={other.id} projectId={projectId} other={other} />}
      {begins && (
        <SecondPassDialog
          projectId={projectId}
          count={reviews.length}
          name={reviewer?.name ?? ''}
          onClose={() => setBegins(false)}
        />
      )}
    </Page>
  )
}

/** Kappa, its table, and the disagreements with one other reviewer. */
function Compared({ projectId, other }: { readonly projectId: string; readonly other: OtherReviewer }) {
  const codebook = codebookOf(useProject(projectId))
  const reviews = useReviews(projectId)
  const sources = useSources(projectId)
  const view = useComparison(projectId)
  const run = useRun()
  const findings = view.comparison?.findings
  const pairs = useMemo(() => {
    const texts = new Map(sources?.map(({ id, text }) => [id, text]))
    return doubleJudged(reviews ?? [], other.reviews, findings ?? [], texts)
  }, [reviews, sources, other, findings])
  const agreement = useMemo(
    () =>
      agreementOf(
        pairs.map((pair) => asCategories(pair, codebook)),
        codebook.verdicts.length,
      ),
    [pairs, codebook],
  )
  const waiting = other.reviews.filter(({ verdict }) => verdict !== null).length - pairs.length
  return (
    <>
      <PageSection title="Agreement">
        <AgreementFacts agreement={agreement} them={other.name} waiting={waiting} />
        {agreement.count > 0 && (
          <AgreementTable agreement={agreement} codebook={codebook} them={other.name} />
        )}
      </PageSection>
      {pairs.length > 0 && (
        <PageSection title="Judged differently">
          <DisagreementList
            projectId={projectId}
            pairs={pairs.filter((pair) => !agree(pair, codebook))}
            codebook={codebook}
            them={other.name}
            run={run}
          />
        </PageSection>
      )}
    </>
  )
}
