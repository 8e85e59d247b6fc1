import { type Dispatch, Fragment, type SetStateAction, useEffect, useMemo, useState } from 'react'
import type { Claim, Comparison, Finding, FindingSide } from '../../../core'
import type { SourceRecord } from '../../../project'
import { sidesOf } from '../../findings/finding-sides'
import { markAtHand, markBoundaries } from './claim-highlights'
import { type Link, marksFor } from './claim-marks'
import { claimsByArticle } from './claim-order'
import { bringToShare, isInSight } from './column-geometry'
import type { MarkedSpan, MarkKind } from './display-blocks'
import { lightPair, unlightPair } from './pair-highlights'
import { Ribbons } from './ribbons'
import { SourceColumn } from './source-column'
import { useColumnOrder } from './use-column-order'
import { READING_LINE, useScrollTogether } from './use-scroll-together'
import { swapped } from './use-shown-sources'

/** What is to be brought into view: the whole finding, or one passage of it. */
export interface Show {
  readonly count: number
  readonly side: FindingSide | null
}

export interface ReadingSurfaceProps {
  readonly sources: readonly SourceRecord[]
  readonly letters: ReadonlyMap<string, string>
  readonly shown: readonly string[]
  readonly comparison: Comparison | null
  readonly links: readonly Link[]
  readonly texts: ReadonlyMap<string, string>
  readonly selected: Finding | null
  /** A new one whenever the chosen finding is to be brought into view (again), or one side of it. */
  readonly show: Show
  /** Marks that the reader has switched off. */
  readonly hidden: ReadonlySet<MarkKind>
  readonly together: boolean
  /** The claim inspector is open: clicks choose claims, and their boundaries are shown. */
  readonly inspecting: {
    readonly claim: Claim | null
    readonly onPick: (claimIds: readonly string[]) => void
  } | null
  readonly onSelect: (findingId: string) => void
  readonly onShown: (ids: readonly string[]) => void
  readonly onBase: (sourceId: string) => void
}

const CURRENT = 'is-current'
const NO_MARKS: readonly MarkedSpan[] = []

/** The columns with their texts, and the ribbons between neighbours. */
export function ReadingSurface(props: ReadingSurfaceProps) {
  const {
    sources,
    letters,
    shown,
    comparison,
    links,
    texts,
    selected,
    show,
    together,
    inspecting,
    onSelect,
    onShown,
    onBase,
  } = props
  const [elements, setElements] = useState<Elements>(new Map())
  const [refFor] = useState(() => elementRefs(setElements))

  const inspected = inspecting?.claim ?? null
  const isInspecting = inspecting !== null
  const marks = useMemo(() => {
    const onScreen = new Set(shown)
    return new Map(shown.map((id) => [id, marksFor(comparison?.claims ?? [], links, id, onScreen)]))
  }, [shown, comparison, links])
  const columns = useMemo(
    () => shown.map((id) => ({ id, element: elements.get(id) ?? null })),
    [shown, elements],
  )
  useScrollTogether(columns, links, together)
  const order = useColumnOrder(shown, onShown)

  // The chosen finding: bring both passages to the reading line, then light their words.
  const shownKey = shown.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` asks for the same finding again
  useEffect(() => {
    if (!selected) return
    // Backwards: of two passages in one source the first ends at the reading line. One that was asked for comes last.
    for (const side of [...[...sidesOf(selected)].reverse(), ...(show.side ? [show.side] : [])]) {
      const element = elements.get(side.articleId)
      if (element) bringToShare(element, side.claimId, READING_LINE)
    }
  }, [selected?.id, show, shownKey, elements])
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are new nodes, which must be lit again
  useEffect(() => {
    if (!selected || isInspecting) return
    const lit: Element[] = []
    for (const side of sidesOf(selected)) {
      const runs =
        elements.get(side.articleId)?.querySelectorAll(`[data-claims~="${CSS.escape(side.claimId)}"]`) ?? []
      for (const run of runs) {
        run.classList.add(CURRENT)
        lit.push(run)
      }
    }
    const [a, b, third] = sidesOf(selected).map(({ articleId }) => {
      const column = elements.get(articleId)
      return column ? { column, text: texts.get(articleId) ?? '' } : null
    })
    if (a && b) lightPair(a, b, third ?? null, selected)
    return () => {
      for (const run of lit) run.classList.remove(CURRENT)
      unlightPair()
    }
  }, [selected, elements, texts, marks, isInspecting])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are new nodes, which must be marked again
  useEffect(() => {
    if (!isInspecting) return
    const lists = claimsByArticle(comparison?.claims ?? [])
    return markBoundaries(
      shown.flatMap((id) => {
        const element = elements.get(id)
        return element ? [{ element, claims: lists.get(id) ?? [] }] : []
      }),
    )
  }, [isInspecting, comparison, elements, shown, marks])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const element = inspected && elements.get(inspected.articleId)
    return element ? markAtHand(element, inspected) : undefined
  }, [inspected, elements, marks])
  useEffect(() => {
    const element = inspected && elements.get(inspected.articleId)
    if (element && !isInSight(element, inspected.id)) bringToShare(element, inspected.id, READING_LINE)
  }, [inspected, elements])

  const pickClaim = (claimIds: readonly string[]) => {
    if (inspecting) return inspecting.onPick(claimIds)
    const link = links.find(
      ({ a, b, findingId }) =>
        findingId !== null &&
        (claimIds.includes(a.claimId) || claimIds.includes(b.claimId)) &&
        shown.includes(a.articleId) &&
        shown.includes(b.articleId),
    )
    if (link?.findingId) onSelect(link.findingId)
  }
  const choices = sources.map((source) => ({ letter: letters.get(source.id) ?? '?', source }))

  return (
    <div
      className={[
        'surface',
        isInspecting && 'surface--inspecting',
        ...[...props.hidden].map((kind) => `surface--no-${kind}`),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {shown.map((id, i) => {
        const source = sources.find((candidate) => candidate.id === id)
        const right = shown[i + 1]
        if (!source) return null
        return (
          <Fragment key={id}>
            <SourceColumn
              source={source}
              letter={letters.get(id) ?? '?'}
              article={comparison?.articles.find((article) => article.id === id)}
              marks={marks.get(id) ?? NO_MARKS}
              choices={choices}
              isBase={i === 0}
              isLast={i === shown.length - 1}
              order={order}
              onSwap={(other) => onShown(swapped(shown, id, other))}
              onBase={() => onBase(id)}
              onClose={shown.length > 2 ? () => onShown(shown.filter((other) => other !== id)) : null}
              picksAny={isInspecting}
              onPickClaim={pickClaim}
              scroller={elements.get(id) ?? null}
              hidden={props.hidden}
              scrollerRef={refFor(id)}
            />
            {right && (
              <Ribbons
                left={elements.get(id) ?? null}
                right={elements.get(right) ?? null}
                leftId={id}
                rightId={right}
                links={links}
                hidden={props.hidden}
                selectedId={selected?.id ?? null}
                onSelect={onSelect}
              />
            )}
          </Fragment>
        )
      })}
    </div>
  )
}

type Elements = ReadonlyMap<string, HTMLElement>

/** Refs by source id, each made once, that keep the elements in a state. */
function elementRefs(
  setElements: Dispatch<SetStateAction<Elements>>,
): (id: string) => (element: HTMLElement | null) => void {
  const refs = new Map<string, (element: HTMLElement | null) => void>()
  return (id) => {
    const known = refs.get(id)
    if (known) return known
    const ref = (element: HTMLElement | null) =>
      setElements((present) => {
        const next = new Map(present)
        if (element) next.set(id, element)
        else next.delete(id)
        return next
      })
    refs.set(id, ref)
    return ref
  }
}
