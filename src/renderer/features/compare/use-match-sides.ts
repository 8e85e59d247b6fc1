import { useEffect, useRef, useState } from 'react'
import type { Link } from './claim-marks'
import { matchSides, type SideMatch } from './match-sides'
import { matchWords } from './match-words'

export interface MatchSides {
  readonly match: () => void
  /** What came of it, until the reader does something else. */
  readonly said: { readonly words: string; readonly isWhole: boolean } | null
}

const COLUMN = '.column__scroll[data-source]'
const MATCHED = 'is-matched'
/** What a reader does who turns to a column. */
const TURNING = ['wheel', 'pointerdown', 'keydown', 'touchstart', 'focusin'] as const
/** What a reader does who goes on. */
const GOING_ON = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const

/** Brings the other columns to what is read in the one that the reader turned to last, else in the base. */
export function useMatchSides(links: readonly Link[], letters: ReadonlyMap<string, string>): MatchSides {
  const lead = useRef<HTMLElement | null>(null)
  const [said, setSaid] = useState<MatchSides['said']>(null)
  useEffect(() => {
    const turn = ({ target }: Event) => {
      const column = target instanceof Element ? target.closest<HTMLElement>(COLUMN) : null
      if (column) lead.current = column
    }
    for (const type of TURNING) document.addEventListener(type, turn, { passive: true, capture: true })
    return () => {
      for (const type of TURNING) document.removeEventListener(type, turn, { capture: true })
    }
  }, [])
  useEffect(() => {
    if (!said) return
    const leave = () => {
      unlight()
      setSaid(null)
    }
    for (const type of GOING_ON) document.addEventListener(type, leave, { passive: true, capture: true })
    return () => {
      for (const type of GOING_ON) document.removeEventListener(type, leave, { capture: true })
    }
  }, [said])
  const match = () => {
    const columns = [...document.querySelectorAll<HTMLElement>(COLUMN)]
    const first = columns.find((column) => column === lead.current) ?? columns[0]
    if (!first) return
    const others = columns.filter((column) => column !== first)
    const matches = matchSides(first, others, links)
    light(matches)
    const letterOf = (id: string) => letters.get(id) ?? '?'
    setSaid({
      words: matchWords(
        letterOf(first.dataset['source'] ?? ''),
        matches.map(({ sourceId, claimIds }) => ({
          letter: letterOf(sourceId),
          quote: claimIds && wordsOf(claimIds[1]),
        })),
      ),
      isWhole: matches.every(({ claimIds }) => claimIds !== null),
    })
  }
  return { match, said }
}

/** Marks what stands at one height now: past React, as the chosen finding is, since texts are long. */
function light(matches: readonly SideMatch[]): void {
  unlight()
  for (const id of matches.flatMap(({ claimIds }) => claimIds ?? [])) {
    for (const run of runsOf(id)) run.classList.add(MATCHED)
  }
}

function unlight(): void {
  for (const run of document.querySelectorAll(`.${MATCHED}`)) run.classList.remove(MATCHED)
}

function runsOf(claimId: string): readonly Element[] {
  return [...document.querySelectorAll(`${COLUMN} [data-claims~="${CSS.escape(claimId)}"]`)]
}

function wordsOf(claimId: string): string {
  return runsOf(claimId)
    .map((run) => run.textContent)
    .join(' ')
}
