import type { RefObject } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { type FindingFilter, FOUND_BY_FILTERS, JUDGED_FILTERS } from '../../findings/finding-filter'

interface FindingNarrowingProps {
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  /** The pair on screen; null with more or fewer than two columns. */
  readonly pairOnScreen: readonly [string, string] | null
  /** A judge takes part: what it alone sees can be told from the rest. */
  readonly hasJudge: boolean
  readonly letters: ReadonlyMap<string, string>
  readonly searchRef: RefObject<HTMLInputElement | null>
}

const JUDGED_WORDS = { all: 'All', open: 'Not judged', judged: 'Judged' } as const
const FOUND_BY_WORDS = { all: 'Found by all', rules: 'By rules', judge: 'By the judge alone' } as const

/** Narrows the list: by words, by whether it is judged, by who found it, to the two sources on screen. */
export function FindingNarrowing({
  filter,
  onFilter,
  pairOnScreen,
  hasJudge,
  letters,
  searchRef,
}: FindingNarrowingProps) {
  const pair = filter.pair ?? pairOnScreen
  return (
    <div className="findings__narrow">
      <SearchField
        aria-label="Find words in the findings"
        className="findings__search"
        value={filter.words}
        onChange={(words) => onFilter({ ...filter, words })}
      >
        <Input ref={searchRef} className="field__input" placeholder="Find in findings (/)" />
      </SearchField>
      <select
        className="field__input findings__judged"
        aria-label="Judged or not"
        value={filter.judged}
        onChange={(event) => {
          const judged = JUDGED_FILTERS.find((name) => name === event.target.value)
          if (judged) onFilter({ ...filter, judged })
        }}
      >
        {JUDGED_FILTERS.map((name) => (
          <option key={name} value={name}>
            {JUDGED_WORDS[name]}
          </option>
        ))}
      </select>
      <label className="findings__pair">
        <input
          type="checkbox"
          checked={filter.pair !== null}
          disabled={!pairOnScreen && filter.pair === null}
          onChange={(event) => onFilter({ ...filter, pair: event.target.checked ? pairOnScreen : null })}
        />
        Only {pair?.map((id) => letters.get(id)).join(' and ') ?? 'this pair'}
      </label>
      {(hasJudge || filter.foundBy !== 'all') && (
        <select
          className="field__input findings__found-by"
          aria-label="Found by"
          value={filter.foundBy}
          onChange={(event) => {
            const foundBy = FOUND_BY_FILTERS.find((name) => name === event.target.value)
            if (foundBy) onFilter({ ...filter, foundBy })
          }}
        >
          {FOUND_BY_FILTERS.map((name) => (
            <option key={name} value={name}>
              {FOUND_BY_WORDS[name]}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
