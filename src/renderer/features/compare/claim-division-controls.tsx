import { useState } from 'react'
import { type Claim, type ClaimEdit, hull, overlaps, type Span } from '../../../core'
import { newId } from '../../commands/new-id'
import type { Run } from '../../findings/use-run'
import { useSources } from '../../storage/queries'
import { Button } from '../../ui/button'
import './claim-division.css'
import {
  type Change,
  type Divided,
  editsAfter,
  editsWithout,
  merged,
  movedEdge,
  split,
  wordsOfClaim,
} from './claim-division'
import { claimsByArticle } from './claim-order'

interface ClaimDivisionProps {
  readonly projectId: string
  readonly claim: Claim
  /** Of all sources, in text order within each. */
  readonly claims: readonly Claim[]
  readonly run: Run
  /** Goes on at the claim that stands at a place of this source. */
  readonly onMoved: (place: Span) => void
}

/** Where the claim begins and ends, and how to change that: word by word, in two, or together with the next. */
export function ClaimDivisionControls({ projectId, claim, claims, run, onMoved }: ClaimDivisionProps) {
  const source = useSources(projectId)?.find(({ id }) => id === claim.articleId)
  const [said, say] = useState('')
  if (!source) return null
  const own = claimsByArticle(claims).get(claim.articleId) ?? []
  const divided: Divided = { text: source.text, claims: own, edits: source.claimEdits ?? [] }
  const next = own[own.indexOf(claim) + 1]
  const store = async (
    edit: (present: readonly ClaimEdit[]) => readonly ClaimEdit[],
    place: Span,
    words: string,
  ) => {
    const sourceId = source.id
    const stored = await run(async (rows) => {
      const present = (await rows.source(projectId, sourceId))?.claimEdits ?? []
      return { kind: 'set-claim-edits', projectId, sourceId, claimEdits: edit(present) }
    })
    if (!stored) return
    say(words)
    onMoved(place)
  }
  const make = (change: Change | null, words: string) => {
    const [first] = change?.put ?? []
    if (!change || !first) return say('There is no word to take.')
    void store((edits) => editsAfter({ ...divided, edits }, change, newId()), hull(first), words)
  }
  const edge = (which: 'start' | 'end', by: 'more' | 'less') =>
    make(movedEdge(divided, claim, which, by), by === 'more' ? 'One word more.' : 'One word less.')
  const isOwn = divided.edits.some(({ claims: made }) =>
    made.some((parts) => parts.some((part) => claim.spans.some((span) => overlaps(part, span)))),
  )
  return (
    <section className="division" aria-label="Boundaries of the claim">
      <h3 className="inspector__heading">Boundaries</h3>
      <div className="division__row">
        <span className="division__label">Start</span>
        <Button small aria-label="Begin one word earlier" onPress={() => edge('start', 'more')}>
          ← one word more
        </Button>
        <Button small aria-label="Begin one word later" onPress={() => edge('start', 'less')}>
          one less →
        </Button>
      </div>
      <div className="division__row">
        <span className="division__label">End</span>
        <Button small aria-label="End one word earlier" onPress={() => edge('end', 'less')}>
          ← one less
        </Button>
        <Button small aria-label="End one word later" onPress={() => edge('end', 'more')}>
          one word more →
        </Button>
      </div>
      <Splitter
        text={source.text}
        claim={claim}
        onSplit={(at) => make(split(divided, claim, at), 'Split in two.')}
      />
      <div className="division__row">
        <Button
          small
          isDisabled={!next}
          onPress={() => next && make(merged(divided, claim, next), 'Merged with the next claim.')}
        >
          Merge with the next claim
        </Button>
        {isOwn && (
          <Button
            small
            onPress={() =>
              void store(
                (edits) => editsWithout(edits, claim),
                hull(claim.spans),
                'As Counterclaim divides it.',
              )
            }
          >
            As it was
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  )
}

interface SplitterProps {
  readonly text: string
  readonly claim: Claim
  readonly onSplit: (at: number) => void
}

/** The claim's words with a place between two of them, moved by arrows or a click; there it is split. */
function Splitter({ text, claim, onSplit }: SplitterProps) {
  const words = wordsOfClaim(text, claim)
  // In the middle of each claim anew; the field itself stays, and with it the focus.
  const [place, setPlace] = useState({ claimId: claim.id, at: Math.ceil(words.length / 2) })
  const at = place.claimId === claim.id ? place.at : Math.ceil(words.length / 2)
  const move = (to: number) => setPlace({ claimId: claim.id, at: to })
  const word = ({ from, to }: Span) => text.slice(from, to)
  const here = words[at]
  if (words.length < 2 || !here) return null
  return (
    <div className="division__split">
      <div
        className="division__words"
        role="slider"
        tabIndex={0}
        aria-label="Where to split"
        aria-valuemin={1}
        aria-valuemax={words.length - 1}
        aria-valuenow={at}
        aria-valuetext={`before “${word(here)}”`}
        onKeyDown={(event) => {
          const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 1, End: words.length - 1 }[event.key]
          if (to !== undefined) move(Math.max(1, Math.min(words.length - 1, to)))
          else if (event.key === 'Enter') onSplit(at)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
        onClick={(event) => {
          const clicked =
            event.target instanceof HTMLElement ? Number(event.target.dataset['word']) : Number.NaN
          if (clicked >= 1) move(clicked)
        }}
      >
        {words.map((one, i) => (
          <span key={one.from} data-word={i} className={i === at ? 'division__word is-at' : 'division__word'}>
            {word(one)}{' '}
          </span>
        ))}
      </div>
      <Button small onPress={() => onSplit(at)}>
        Split before “{word(here)}”
      </Button>
    </div>
  )
}
