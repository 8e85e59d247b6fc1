import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { counted } from '../../ui/counted'
import type { SearchGroup, SearchResult } from './search-results'

interface ResultListProps {
  readonly groups: readonly SearchGroup[]
  readonly onOpen: (result: SearchResult) => void
}

/** The places that were found, by source. Arrow keys walk through them from the field too; Enter goes there. */
export function ResultList({ groups, onOpen }: ResultListProps) {
  const open = (key: string | number) => {
    const result = groups.flatMap(({ results }) => results).find(({ id }) => id === key)
    if (result) onOpen(result)
  }
  return (
    <ListBox className="search-results" aria-label="Places found" items={groups} onAction={open}>
      {(group) => (
        <ListBoxSection id={group.id} className="search-group" aria-label={groupName(group)}>
          <Header className="search-group__head">
            {group.letter && (
              <span className="search-group__letter" aria-hidden>
                {group.letter}
              </span>
            )}
            <span className="search-group__name">{group.name}</span>
            <span className="search-group__count numeric">{counted(group.count, 'place')}</span>
          </Header>
          <Collection items={group.results}>{(result) => <Result result={result} />}</Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}

function groupName({ letter, name, count }: SearchGroup): string {
  return `${letter ? `Source ${letter}: ` : ''}${name}, ${counted(count, 'place')}`
}

function Result({ result }: { readonly result: SearchResult }) {
  const { id, before, lit, after, label, about } = result
  return (
    <ListBoxItem
      id={id}
      className="search-result"
      textValue={`${label ? `${label}: ` : ''}${before}${lit}${after}`}
      data-testid="search-result"
    >
      {label && <span className="search-result__label">{label}</span>}
      <span className="search-result__words">
        {before}
        <mark>{lit}</mark>
        {after}
      </span>
      {about && <span className="search-result__about">{about}</span>}
    </ListBoxItem>
  )
}
