import { Check, CircleHelp, CircleSlash, Scale } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { type Finding, type FindingReview, kindWords, type Tag, type VerdictValue } from '../../../core'
import { groupOf } from '../../findings/finding-filter'
import { sidesOf } from '../../findings/finding-sides'
import { isGuardKind, REASON_LETTERS } from '../../findings/guard-words'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
  readonly letters: ReadonlyMap<string, string>
  readonly tags: readonly Tag[]
  readonly selectedId: string | null
  /** Ids of those below the cut, listed for now. */
  readonly weaker: ReadonlySet<string>
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

interface RowProps {
  readonly finding: Finding
  readonly rank: number
  readonly review: FindingReview | undefined
  readonly letters: ReadonlyMap<string, string>
  readonly tags: readonly Tag[]
  readonly selected: boolean
  /** Below the cut, listed for now. */
  readonly isWeaker: boolean
  /** The list's one tab stop is here. */
  readonly stops: boolean
}

/** One finding; clicks are taken by the list, so that a row is drawn again only when it changes. */
const Row = memo(function Row({ finding, rank, review, letters, tags, selected, isWeaker, stops }: RowProps) {
  const verdict = review?.verdict ? VERDICT_ICONS[review.verdict] : null
  const own = tags.filter((tag) => review?.tags.includes(tag.id))
  return (
    <button
      type="button"
      role="option"
      aria-selected={selected}
      tabIndex={stops ? 0 : -1}
      className={`finding-row${selected ? ' is-current' : ''}${verdict ? ' is-judged' : ''}${isWeaker ? ' is-weaker' : ''}`}
      data-finding={finding.id}
    >
      <span className="finding-row__rank numeric">{rank}</span>
      <Sign finding={finding} />
      <span className="finding-row__quotes">
        {sidesOf(finding).map((side, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sides never change places
          <span key={i} className="finding-row__quote">
            <span className="letter letter--small">{letters.get(side.articleId)}</span>
            <q>{side.quote}</q>
          </span>
        ))}
      </span>
      <span className="finding-row__state">
        {finding.rule === 'judge' && (
          <span className="finding-row__judge" title="Seen by the judge alone">
            <Scale size={14} aria-label="Seen by the judge alone" />
          </span>
        )}
        {isWeaker && <span className="finding-row__weaker">weaker</span>}
        {verdict && <verdict.icon size={14} aria-label={verdict.words} />}
        {own.map((tag) => (
          <span key={tag.id} className={`tag-dot ${tag.colour}`} title={tag.name} />
        ))}
        {review?.note && <span className="note-dot" title="Has a note" />}
      </span>
    </button>
  )
})

/** Rows drawn at once: more than anybody looks through in a sitting, few enough to be drawn without a wait. */
const PAGE = 200

/** The ranked findings. One tab stop; arrows move inside, J and K from anywhere. */
export function FindingList(props: FindingListProps) {
  const list = useRef<HTMLDivElement>(null)
  const { findings, selectedId, onSelect } = props
  const [asked, setAsked] = useState(PAGE)
  const selectedAt = findings.findIndex((finding) => finding.id === selectedId)
  const drawn = Math.max(asked, PAGE * Math.ceil((selectedAt + 2) / PAGE))
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
    <div className="finding-list" ref={list}>
      <div
        role="listbox"
        aria-label="Findings in rank order"
        onClick={(event) => {
          const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-finding]')
          if (row) onSelect(row.dataset['finding'] ?? '')
        }}
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
        {findings.slice(0, drawn).map((finding, i) => (
          <Row
            key={finding.id}
            finding={finding}
            rank={i + 1}
            review={props.reviews.get(finding.id)}
            letters={props.letters}
            tags={props.tags}
            selected={finding.id === selectedId}
            isWeaker={props.weaker.has(finding.id)}
            stops={finding.id === selectedId || (selectedAt < 0 && i === 0)}
          />
        ))}
      </div>
      {drawn < findings.length && (
        <button type="button" className="finding-list__more" onClick={() => setAsked(drawn + PAGE)}>
          Show more: {(findings.length - drawn).toLocaleString('en-GB')} further findings
        </button>
      )}
    </div>
  )
}
