import { dateWords } from '../../ui/date-words'
import type { OverviewSource } from './use-overview'

/** A source at the head of a column: letter, name, date, and whether its text is another's. */
export function SourceHead({ source }: { readonly source: OverviewSource }) {
  const { letter, name, date, sameAs } = source
  return (
    <div className="source-head" title={name}>
      <span className="letter letter--small">{letter}</span>
      <span className="source-head__words">
        <span className="source-head__name">{name}</span>
        <span className="source-head__date">
          {sameAs.length > 0 ? `same text as ${sameAs.join(', ')}` : (dateWords(date) ?? 'no date')}
        </span>
      </span>
    </div>
  )
}
