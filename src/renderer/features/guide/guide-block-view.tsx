import { Key } from '../../ui/key-names'
import type { GuideBlock, GuideTerm } from './guide-section'

/** One piece of the guide in its form. */
export function GuideBlockView({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>
    case 'list':
      return (
        <ul className="guide__list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'terms':
      return (
        <dl className="guide__terms">
          {block.terms.map((term) => (
            <Term key={term.term} term={term} />
          ))}
        </dl>
      )
    case 'command':
      return (
        <pre className="guide__command">
          <code>{block.text}</code>
        </pre>
      )
    case 'keys':
      return (
        <dl className="guide__keys">
          {block.rows.map(({ keys, meaning }) => (
            <div key={meaning}>
              <dt>
                {keys.map((key) => (
                  <Key key={key} of={key} />
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )
  }
}

function Term({ term: { term, meaning, example } }: { readonly term: GuideTerm }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {meaning}
        {example && (
          <div className="guide__pair">
            <q>{example.a}</q>
            <q>{example.b}</q>
          </div>
        )}
      </dd>
    </div>
  )
}
