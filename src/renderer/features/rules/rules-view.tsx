import { progressWords } from '../../engine/judge-words'
import { type ComparisonView, useComparison } from '../../engine/use-comparison'
import { useRun } from '../../findings/use-run'
import { engineOf } from '../../storage/project-engine'
import { useProject } from '../../storage/queries'
import { NotAnalysed } from '../../ui/not-analysed'
import { Page, PageSection } from '../../ui/page'
import { Progress } from '../../ui/progress'
import { JudgeSwitch } from './judge-switch'
import { LedgerEditor } from './ledger-editor'
import { OppositesEditor } from './opposites-editor'
import { RuleList } from './rule-list'
import './rules.css'
import { SensitivityChoice } from './sensitivity-choice'

/** Where the reader says how conflicts are found in this project. Every choice is kept at once and can be undone. */
export function RulesView({ projectId }: { readonly projectId: string }) {
  const project = useProject(projectId)
  const view = useComparison(projectId)
  const run = useRun()
  if (!project) return <div className="page" aria-busy="true" />
  const { rulesOff, ownOpposites, sensitivity, ledger = [] } = engineOf(project)
  const findings = view.comparison && view.state !== 'empty' ? view.comparison.findings : null
  return (
    <Page
      title="How conflicts are found"
      testId="rules"
      intro="These settings belong to this project. Each takes effect at once, is kept, and can be undone. Your verdicts stay, whatever you switch off."
    >
      <State view={view} />
      <PageSection title="How much is listed">
        <SensitivityChoice
          findings={findings}
          value={sensitivity}
          onChange={(value) => void run({ kind: 'set-sensitivity', projectId, sensitivity: value })}
        />
      </PageSection>
      <PageSection title="Rules">
        <RuleList
          findings={findings}
          rulesOff={rulesOff}
          hasOwnOpposites={ownOpposites.length > 0}
          onChange={(rule, on) => void run({ kind: 'set-rule', projectId, rule, on })}
        />
      </PageSection>
      <PageSection title="The judge">
        <JudgeSwitch
          isOn={!rulesOff.includes('judge')}
          use={findings && view.comparison ? view.comparison.judge : null}
          findings={findings}
          onChange={(on) => void run({ kind: 'set-rule', projectId, rule: 'judge', on })}
        />
      </PageSection>
      <PageSection title="Your own opposites">
        <OppositesEditor
          ownOpposites={ownOpposites}
          isOff={rulesOff.includes('own-opposites')}
          onChange={(edit) =>
            run(async (stored) => {
              const present = engineOf(await stored.project(projectId))
              return { kind: 'set-opposites', projectId, ownOpposites: edit(present.ownOpposites) }
            })
          }
        />
      </PageSection>
      <PageSection title="Names that mean the same">
        <LedgerEditor
          ledger={ledger}
          onChange={(edit) =>
            run(async (stored) => {
              const present = engineOf(await stored.project(projectId))
              return { kind: 'set-ledger', projectId, ledger: edit(present.ledger ?? []) }
            })
          }
        />
      </PageSection>
    </Page>
  )
}

/** One line, always there, so that nothing jumps when comparing begins and ends. */
function State({ view }: { readonly view: ComparisonView }) {
  const { state, progress, comparison, message } = view
  if (state === 'failed' || state === 'stopped') {
    return <NotAnalysed message={message ?? 'Comparing was stopped.'} onRetry={view.rerun} />
  }
  if (state === 'working') {
    const { done, total } = progress ?? { done: 0, total: 0 }
    return (
      <div className="rules__state">
        <Progress label={progressWords(progress)} done={done} total={total} />
      </div>
    )
  }
  return (
    <p className="rules__state" role="status">
      {state === 'empty' || !comparison
        ? 'Nothing is compared yet: the project needs two sources. What you set here is kept for then.'
        : `${comparison.pairsDone} of ${comparison.pairsTotal} ${comparison.pairsTotal === 1 ? 'pair' : 'pairs'} compared with these rules.`}
    </p>
  )
}
