import { type Choice, ChoiceGroup } from '../../ui/choice-group'
import { Toggle } from '../../ui/toggle'
import type { SearchPlace, SearchWish } from './search-wish'

interface SearchChoicesProps {
  readonly wish: SearchWish
  readonly onChange: (change: Partial<SearchWish>) => void
}

const PLACES: readonly Choice<SearchPlace>[] = [
  { value: 'everything', label: 'Everything' },
  { value: 'texts', label: 'Texts' },
  { value: 'claims', label: 'Claims' },
  { value: 'notes', label: 'Notes' },
  { value: 'tags', label: 'Tags' },
]

const WAYS: readonly Choice<SearchWish['openIn']>[] = [
  { value: 'sources', label: 'Sources' },
  { value: 'compare', label: 'Compare' },
]

/** Where to look, and how. */
export function SearchChoices({ wish, onChange }: SearchChoicesProps) {
  return (
    <div className="search__choices">
      <ChoiceGroup
        label="Look in"
        labelHidden
        choices={PLACES}
        value={wish.where}
        onChange={(where) => onChange({ where })}
      />
      <div className="search__ways">
        <Toggle isSelected={wish.wholeWords} onChange={(wholeWords) => onChange({ wholeWords })}>
          Whole words
        </Toggle>
        <Toggle isSelected={wish.matchCase} onChange={(matchCase) => onChange({ matchCase })}>
          Match case
        </Toggle>
        <Toggle isSelected={wish.isPattern} onChange={(isPattern) => onChange({ isPattern })}>
          Regular expression
        </Toggle>
      </div>
    </div>
  )
}

/** Where a passage is shown. */
export function OpenInChoice({ wish, onChange }: SearchChoicesProps) {
  return (
    <div className="search__open-in">
      <span aria-hidden>Open in</span>
      <ChoiceGroup
        label="Open passages in"
        labelHidden
        choices={WAYS}
        value={wish.openIn}
        onChange={(openIn) => onChange({ openIn })}
      />
    </div>
  )
}
