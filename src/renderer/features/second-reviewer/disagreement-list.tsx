import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { type Codebook, verdictLabelIn } from '../../../project'
import type { Run } from '../../findings/use-run'
import { Chip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import type { DoubleJudged } from './double-judged'

interface DisagreementListProps {
  readonly projectId: string
  readonly pairs: readonly DoubleJudged[]
  readonly codebook: Codebook
  readonly them: string
  readonly run: Run
}

const FILTERS = [
  { value: 'open', label: 'Not decided' },
  { value: 'decided', label: 'Decided' },
  { value: 'all', label: 'All' },
] as const
type Filter = (typeof FILTERS)[number]['value']

/** The findings on which two reviewers gave different verdicts, each to be decided together. */
export function DisagreementList({ projectId, pairs, codebook, them, run }: DisagreementListProps) {
  const [filter, setFilter] = useState<Filter>('all')
  const decided = pairs.filter(({ mine }) => mine.agreed)
  const shown =
    filter === 'all' ? pairs : pairs.filter(({ mine }) => Boolean(mine.agreed) === (filter === 'decided'))
  if (pairs.length === 0) return <p>You gave the same verdict wherever both judged.</p>
  return (
    <>
      <div className="disagreements__head">
        <ChoiceGroup label="Shown" labelHidden choices={FILTERS} value={filter} onChange={setFilter} />
        <p className="code__count numeric" role="status">
          {decided.length} of {pairs.length} decided
        </p>
      </div>
      <ol className="disagreements" aria-label="Findings judged differently">
        {shown.map((pair) => (
          <Disagreement
            key={pair.key}
            pair={pair}
            codebook={codebook}
            them={them}
            projectId={projectId}
            run={run}
          />
        ))}
      </ol>
      {shown.length === 0 && (
        <p>{filter === 'decided' ? 'None is decided yet.' : 'All of them are decided.'}</p>
      )}
    </>
  )
}

function Disagreement({
  pair: { mine, theirs },
  codebook,
  them,
  projectId,
  run,
}: Omit<DisagreementListProps, 'pairs'> & { readonly pair: DoubleJudged }) {
  const { key, anchors, kindWhenJudged, agreed } = mine
  const target = { key, anchors, kindWhenJudged }
  const decide = (choice: string | null) =>
    void run({
      kind: 'set-agreed',
      projectId,
      target,
      agreed: choice === null ? null : { choice, with: them },
    })
  return (
    <li className="disagreement">
      {anchors.map((anchor, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sides never change places
        <p key={side} className="disagreement__quote">
          <q>{anchor.quote}</q>
        </p>
      ))}
      <dl className="disagreement__said">
        <div>
          <dt>You</dt>
          <dd>
            <Chip>{verdictLabelIn(mine, codebook)}</Chip>
            {mine.note !== '' && <p className="disagreement__note">{mine.note}</p>}
          </dd>
        </div>
        <div>
          <dt>{them}</dt>
          <dd>
            <Chip>{verdictLabelIn(theirs, codebook)}</Chip>
            {theirs.note !== '' && <p className="disagreement__note">{theirs.note}</p>}
          </dd>
        </div>
      </dl>
      <div className="verdict">
        <span className="field__label">{agreed ? 'Decided together' : 'Decide together'}</span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in all engines */}
        <div className="verdict__bar" role="group" aria-label={`Decision of both on: ${anchors[0].quote}`}>
          {codebook.verdicts.map(({ id, meaning, label }) => (
            <ToggleButton
              key={id}
              className={`verdict__choice verdict__choice--${meaning}`}
              isSelected={agreed?.choice === id}
              onChange={(on) => decide(on ? id : null)}
            >
              {label}
            </ToggleButton>
          ))}
        </div>
      </div>
    </li>
  )
}
