import { ArrowDownWideNarrow } from 'lucide-react'
import { Input, SearchField } from 'react-aria-components'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { Toggle } from '../../ui/toggle'
import { ExportMenu } from './export-menu'
import { MATRIX_ORDERS, type MatrixOrder, type MatrixWish } from './matrix-rows'
import type { Exportable } from './use-save-overview'

interface MatrixToolsProps {
  readonly wish: MatrixWish
  readonly onWish: (wish: MatrixWish) => void
  readonly byTag: boolean
  /** Null where the project has no tags. */
  readonly onByTag: ((on: boolean) => void) | null
  /** What stands on screen, to be saved. */
  readonly what: Exportable
}

const ORDERS: Readonly<Record<MatrixOrder, string>> = {
  disagreement: 'Most disagreement first',
  text: 'As in the sources',
  sources: 'Most sources first',
}

/** Which points, and in what order. */
export function MatrixTools({ wish, onWish, byTag, onByTag, what }: MatrixToolsProps) {
  return (
    <div className="overview__tools">
      <Menu
        label="Order of the points"
        trigger={
          <Button small tone="quiet">
            <ArrowDownWideNarrow size={15} aria-hidden /> {ORDERS[wish.order]}
          </Button>
        }
        entries={MATRIX_ORDERS.map((order) => ({
          id: order,
          label: ORDERS[order],
          onAction: () => onWish({ ...wish, order }),
        }))}
      />
      <Toggle
        isSelected={wish.onlyDisagreement}
        onChange={(onlyDisagreement) => onWish({ ...wish, onlyDisagreement })}
      >
        Only disagreement
      </Toggle>
      {onByTag && (
        <Toggle isSelected={byTag} onChange={onByTag}>
          By tag
        </Toggle>
      )}
      <SearchField
        aria-label="Find in points"
        className="overview__search"
        value={wish.words}
        onChange={(words) => onWish({ ...wish, words })}
      >
        <Input className="field__input" placeholder="Find in points" />
      </SearchField>
      <ExportMenu what={what} />
    </div>
  )
}
