import { useEffect, useMemo, useRef, useState } from 'react'
import { type Finding, type FindingReview, judgedPoints } from '../../../core'
import { countedFirst } from '../../ui/counted'
import { placeAfter, type SheetPlace } from '../../ui/sheet-keys'
import { Toggle } from '../../ui/toggle'
import { AlignedCellView } from './aligned-cell'
import { type AlignedCell, alignedRows, rowOfClaims } from './aligned-rows'
import { ColumnHead } from './column-head'
import type { ReadingSurfaceProps } from './reading-surface'
import './rows-surface.css'
import { useColumnOrder } from './use-column-order'
import { swapped } from './use-shown-sources'

interface RowsSurfaceProps extends ReadingSurfaceProps {
  /** Those that are listed, and what was left on them. */
  readonly listed: readonly Finding[]
  readonly reviews: ReadonlyMap<string, FindingReview>
}

/** About as many rows as a page has; the page keys go that far. */
const PAGE = 6

/** What the sources on screen say, point by point: a row a point, a cell a source. */
export function RowsSurface(props: RowsSurfaceProps) {
  const { sources, letters, shown, comparison, links, listed, reviews, texts, selected, show, inspecting } =
    props
  const grid = useRef<HTMLDivElement>(null)
  const [withAlone, setWithAlone] = useState(false)
  const [at, setAt] = useState<SheetPlace>({ row: 0, column: 0 })
  const points = useMemo(
    () => (comparison ? judgedPoints(comparison, listed, reviews, { withAlone: true }).points : []),
    [comparison, listed, reviews],
  )
  const claims = comparison?.claims
  const notAnalysed = comparison?.notAnalysed
  const rows = useMemo(
    () =>
      alignedRows({ points, claims: claims ?? [], links, shown, withAlone, notAnalysed: notAnalysed ?? [] }),
    [points, claims, links, shown, withAlone, notAnalysed],
  )
  const chosenRow = selected ? rowOfClaims(rows, selected.a.claimId, selected.b.claimId) : -1
  const place = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, shown.length - 1) }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` asks for the same finding again
  useEffect(() => {
    if (chosenRow < 0) return
    grid.current?.querySelector(`[data-row="${chosenRow}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected?.id, show, chosenRow])

  const choose = (cell: AlignedCell, claimId: string | undefined) => {
    const wanted = cell.claims.find(({ claim }) => claim.id === claimId) ?? cell.claims[0]
    if (!wanted) return
    if (inspecting) return inspecting.onPick([wanted.claim.id])
    const found = wanted.findingId ?? cell.claims.find(({ findingId }) => findingId !== null)?.findingId
    if (found) props.onSelect(found)
  }
  const template = { gridTemplateColumns: `repeat(${shown.length}, minmax(var(--aligned-least), 1fr))` }
  const order = useColumnOrder(shown, props.onShown)
  const choices = sources.map((source) => ({ letter: letters.get(source.id) ?? '?', source }))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const hides = [...props.hidden].map((kind) => `surface--no-${kind}`)
  return (
    <div className={['surface', 'aligned', ...hides].join(' ')}>
      <div className="aligned__tools">
        <span>{rows.length === 0 ? 'No points' : countedFirst(rows.length, 'point')}</span>
        <Toggle isSelected={withAlone} onChange={setWithAlone}>
          Also what only one of them says
        </Toggle>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave rows out of sight undrawn */}
      <div
        ref={grid}
        className="aligned__grid"
        role="grid"
        tabIndex={-1}
        aria-label="Points and what each source says on them"
        aria-rowcount={rows.length + 1}
        aria-colcount={shown.length}
        onKeyDown={(event) => {
          if (!(event.target instanceof HTMLElement) || !event.target.dataset['place']) return
          const cell = rows[place.row]?.cells[place.column]
          if (event.key === 'Enter' && cell) {
            event.preventDefault()
            event.stopPropagation()
            return choose(cell, undefined)
          }
          const next = placeAfter(event, place, { rows: rows.length, columns: shown.length, page: PAGE })
          if (!next) return
          event.preventDefault()
          event.stopPropagation()
          const wanted = grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`)
          wanted?.focus({ preventScroll: true })
          wanted?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its heads hold what can be pressed */}
        <div className="aligned__heads" role="row" aria-rowindex={1} style={template}>
          {shown.map((id, i) => {
            const source = sourceOf.get(id)
            return (
              // biome-ignore lint/a11y/useSemanticElements: see above
              // biome-ignore lint/a11y/useFocusableInteractive: a head holds what can be pressed
              <div
                key={id}
                role="columnheader"
                aria-colindex={i + 1}
                {...order.columnProps(id, 'aligned__head')}
              >
                {source && (
                  <ColumnHead
                    source={source}
                    letter={letters.get(id) ?? '?'}
                    article={comparison?.articles.find((article) => article.id === id)}
                    choices={choices}
                    isBase={i === 0}
                    isLast={i === shown.length - 1}
                    order={order}
                    onSwap={(other) => props.onShown(swapped(shown, id, other))}
                    onBase={() => props.onBase(id)}
                    onClose={
                      shown.length > 2 ? () => props.onShown(shown.filter((other) => other !== id)) : null
                    }
                  />
                )}
              </div>
            )
          })}
        </div>
        {rows.length === 0 && (
          <p className="aligned__none">
            {comparison
              ? 'These sources were not found to speak of the same point.'
              : 'The sources are being compared.'}
          </p>
        )}
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
          <div
            key={row.id}
            role="row"
            aria-rowindex={index + 2}
            className={index === chosenRow ? 'aligned__row is-current' : 'aligned__row'}
            data-row={index}
            style={template}
          >
            {row.cells.map((cell, column) => (
              // biome-ignore lint/a11y/useSemanticElements: see above
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is heard by the grid
              <div
                key={cell.articleId}
                role="gridcell"
                aria-colindex={column + 1}
                className={`aligned__cell aligned__cell--${cell.state}`}
                data-place={`${index}-${column}`}
                tabIndex={index === place.row && column === place.column ? 0 : -1}
                onFocus={() => setAt({ row: index, column })}
                onClick={(event) => {
                  if (!window.getSelection()?.isCollapsed || !(event.target instanceof Element)) return
                  choose(cell, event.target.closest<HTMLElement>('[data-claims]')?.dataset['claims'])
                }}
              >
                <AlignedCellView
                  cell={cell}
                  text={texts.get(cell.articleId) ?? ''}
                  lang={sourceOf.get(cell.articleId)?.meta.language}
                  selected={index === chosenRow ? selected : null}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
