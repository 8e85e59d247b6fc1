import { useMemo, useState } from 'react'
import {
  type Comparison,
  listedFindings,
  matchReviews,
  type ReportInput,
  type Sensitivity,
} from '../../../core'
import {
  codebookOf,
  type ProjectRecord,
  type ReviewRecord,
  type SourceRecord,
  type TagRecord,
} from '../../../project'
import type { ReportFormat } from '../../../shared/desktop-api'
import { progressWords } from '../../engine/judge-words'
import { articleOf, useComparison } from '../../engine/use-comparison'
import { engineOf } from '../../storage/project-engine'
import { useProject, useReviews, useSources, useTags } from '../../storage/queries'
import { Button } from '../../ui/button'
import { ChoiceGroup } from '../../ui/choice-group'
import { EmptyState } from '../../ui/empty-state'
import { NotAnalysed } from '../../ui/not-analysed'
import { Page, PageSection } from '../../ui/page'
import { Progress } from '../../ui/progress'
import { reportContents } from './report-contents'
import { FORMAT_CHOICES } from './report-formats'
import { reportedReview } from './reported-review'
import './reports.css'
import { SaveOutcome } from './save-outcome'
import { useSaveReport } from './use-save-report'

/** The project as a report that stands up to checking. */
export function ReportsView({ projectId }: { readonly projectId: string }) {
  const project = useProject(projectId)
  const sources = useSources(projectId)
  const reviews = useReviews(projectId)
  const tags = useTags(projectId)
  const view = useComparison(projectId)
  const [format, setFormat] = useState<ReportFormat>('html')
  const [saved, save] = useSaveReport()

  if (!project || !sources || !reviews || !tags) return <div className="page" aria-busy="true" />
  if (view.state === 'empty' || !view.comparison) {
    if (view.state === 'working') return <Working view={view} />
    return (
      <EmptyState
        title="Nothing to report yet"
        text={view.message ?? 'A report needs two sources that have been compared. Add them under Sources.'}
      />
    )
  }
  const input = reportInput(project, sources, view.comparison, reviews, tags)
  return (
    <Page
      title="Report"
      testId="reports"
      intro="A report shows both passages of every finding word for word, so that whoever reads it can check it against the sources."
    >
      {view.state === 'working' && <Working view={view} />}
      {view.state === 'stopped' && <NotAnalysed message="Comparing was stopped." onRetry={view.rerun} />}
      {view.message && <NotAnalysed message={view.message} onRetry={view.rerun} />}
      <PageSection title="What will be in it">
        <Contents
          sources={sources}
          comparison={view.comparison}
          sensitivity={engineOf(project).sensitivity}
          reviews={reviews}
          tags={tags}
        />
      </PageSection>
      <PageSection title="Form">
        <ChoiceGroup
          label="Form of the report"
          labelHidden
          shape="rows"
          choices={FORMAT_CHOICES}
          value={format}
          onChange={setFormat}
        />
      </PageSection>
      <div className="reports__save">
        <Button tone="primary" onPress={() => save(format, input)} isDisabled={saved.outcome === 'saving'}>
          Save the report…
        </Button>
        <SaveOutcome state={saved} />
      </div>
    </Page>
  )
}

function Working({ view }: { readonly view: ReturnType<typeof useComparison> }) {
  const { done, total } = view.progress ?? { done: 0, total: 0 }
  return (
    <div className="reports__working">
      <Progress label={progressWords(view.progress)} done={done} total={total}>
        <Button small tone="quiet" onPress={view.cancel}>
          Stop
        </Button>
      </Progress>
      <p>A report made now says what is not analysed yet.</p>
    </div>
  )
}

interface ContentsProps {
  readonly sources: readonly SourceRecord[]
  readonly comparison: Comparison
  readonly sensitivity: Sensitivity
  readonly reviews: readonly ReviewRecord[]
  readonly tags: readonly TagRecord[]
}

function Contents({ sources, comparison, sensitivity, reviews, tags }: ContentsProps) {
  const lines = useMemo(() => {
    const texts = new Map(sources.map((source) => [source.id, source.text]))
    const { orphans, byFinding } = matchReviews(comparison.findings, reviews, texts)
    const above = new Set(listedFindings(comparison.findings, sensitivity))
    const standing = reviews.filter((review) => !orphans.includes(review))
    return reportContents({
      sourceCount: sources.length,
      comparison,
      listed: comparison.findings.filter((one) => above.has(one) || byFinding.has(one.id)),
      sensitivity,
      standing,
      orphans,
      tagCount: tags.length,
    })
  }, [sources, comparison, sensitivity, reviews, tags])
  return (
    <ul className="contents" data-testid="report-contents">
      {lines.map(({ text, warns }) => (
        <li key={text} className={warns ? 'contents__line contents__line--warns' : 'contents__line'}>
          {text}
        </li>
      ))}
    </ul>
  )
}

/** Dated by the project's last change, not by the clock: the same project gives the same report on any day. */
function reportInput(
  project: ProjectRecord,
  sources: readonly SourceRecord[],
  comparison: Comparison,
  reviews: readonly ReviewRecord[],
  tags: readonly TagRecord[],
): ReportInput {
  const codebook = codebookOf(project)
  return {
    projectName: project.name,
    sources: sources.map((source) => ({
      article: articleOf(source),
      fileName: source.fileName,
      sha256: source.sha256,
    })),
    comparison,
    reviews: reviews.map((review) => reportedReview(review, codebook)),
    tags,
    dated: project.updatedAt,
    sensitivity: engineOf(project).sensitivity,
  }
}
