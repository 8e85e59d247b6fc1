import { Check, CircleHelp, CircleSlash } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type Finding, type FindingReview, kindWords, type Tag, type VerdictValue } from '../../../core'
import { groupOf } from './finding-filter'
import { isGuardKind, REASON_LETTERS } from './guard-words'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
  readonly letters: ReadonlyMap<string, string>
  readonly tags: readonly Tag[]
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
}

const VERDICT_ICONS: Readonly<Record<VerdictValue, { readonly icon: typeof Check; readonly words: string }>> =
  {
    conflict: { icon: Check, words: 'Judged: conflict' },
    'no-conflict': { icon: CircleSlash, words: 'Judged: not a conflict' },
    undecided: { icon: CircleHelp, words: 'Judged: undecided' },
  }

function Sign({ finding }: { readonly finding: Finding }) {
  const group = groupOf(finding)
  const letter = isGuardKind(finding.kind) ? REASON_LETTERS[finding.kind] : group === 'conflicts' ? '#' : '='
  return (
    <span className={`sign sign--${group}`} role="img" aria-label={kindWords(finding.kind)}>
      {letter}
    </span>
  )
}

function Row({
  finding,
  rank,
  props,
}: {
  readonly finding: Finding
  readonly rank: number
  readonly props: FindingListProps
}) {
  const review = props.reviews.get(finding.id)
  const verdict = review?.verdict ? VERDICT_ICONS[review.verdict] : null
  const tags = props.tags.filter((tag) => review?.tags.includes(tag.id))
  const selected = finding.id === props.selectedId
  return (
    <button
      type="button"
      role="option"
      aria-selected={selected}
      tabIndex={selected || (props.selectedId === null && rank === 1) ? 0 : -1}
      className={`finding-row${selected ? ' is-current' : ''}${verdict ? ' is-judged' : ''}`}
      data-finding={finding.id}
      onClick={() => props.onSelect(finding.id)}
    >
      <span className="finding-row__rank numeric">{rank}</span>
      <Sign finding={finding} />
      <span className="finding-row__quotes">
        {[finding.a, finding.b].map((side, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two sides never change places
          <span key={i} className="finding-row__quote">
            <span className="letter letter--small">{props.letters.get(side.articleId)}</span>
            <q>{side.quote}</q>
          </span>
        ))}
      </span>
      <span className="finding-row__state">
        {verdict && <verdict.icon size={14} aria-label={verdict.words} />}
        {tags.map((tag) => (
          <span key={tag.id} className={`tag-dot ${tag.colour}`} title={tag.name} />
        ))}
        {review?.note && <span className="note-dot" title="Has a note" />}
      </span>
    </button>
  )
}

/** The ranked findings. One tab stop; arrows move inside, J and K from anywhere. */
export function FindingList(props: FindingListProps) {
  const list = useRef<HTMLDivElement>(null)
  const { findings, selectedId, onSelect } = props
  useEffect(() => {
    if (selectedId === null) return
    list.current
      ?.querySelector(`[data-finding="${CSS.escape(selectedId)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])
  const step = (by: number) => {
    const at = findings.findIndex((finding) => finding.id === selectedId)
    const next = findings[Math.min(findings.length - 1, Math.max(0, at + by))]
    if (!next) return
    onSelect(next.id)
    list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(next.id)}"]`)?.focus()
  }
  return (
    <div
      ref={list}
      className="finding-list"
      role="listbox"
      aria-label="Findings in rank order"
      onKeyDown={(event) => {
        const by = {
          ArrowDown: 1,
          ArrowUp: -1,
          PageDown: 8,
          PageUp: -8,
          Home: -findings.length,
          End: findings.length,
        }[event.key]
        if (by === undefined) return
        event.preventDefault()
        step(by)
      }}
    >
      {findings.map((finding, i) => (
        <Row key={finding.id} finding={finding} rank={i + 1} props={props} />
      ))}
    </div>
  )
}
