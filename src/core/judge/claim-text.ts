import type { Claim } from '../model/claim'
import { overlaps, type Span } from '../model/span'

/** What is needed to write down a claim so that it can be read alone. */
export interface ClaimSource {
  readonly text: string
  /** Readable names of the entity keys in the article. */
  readonly entityNames: Readonly<Record<string, string>>
}

/** Pronouns that stand for somebody as a subject. "It" and "they" are not resolved where that is not safe. */
const SUBJECT = /^(?:he|she|it|they)$/i

/**
 * The words of a claim as the judge reads them: its parts in text order on one line, with the name in the place of a
 * pronoun that stands for it as the subject, and a full stop, as the sentences have from which the judge learnt: it
 * reads the same words without one as less opposed. `without`: leaves these words out.
 */
export function claimText(claim: Claim, source: ClaimSource, without: Span | null = null): string {
  const named = (claim.references ?? []).flatMap((reference) => {
    const [key, ...more] = reference.means
    const name = key === undefined || more.length > 0 ? undefined : source.entityNames[key]
    const words = source.text.slice(reference.from, reference.to)
    const subject = claim.predicate?.subject.some((span) => overlaps(span, reference)) ?? false
    return name !== undefined && subject && SUBJECT.test(words) ? [{ ...reference, name }] : []
  })
  const parts: string[] = []
  for (const span of claim.spans) {
    let at = span.from
    const edits = [...named, ...(without ? [{ ...without, name: '' }] : [])]
      .filter((edit) => edit.from >= span.from && edit.to <= span.to)
      .sort((x, y) => x.from - y.from)
    for (const edit of edits) {
      if (edit.from < at) continue
      parts.push(source.text.slice(at, edit.from), edit.name)
      at = edit.to
    }
    parts.push(source.text.slice(at, span.to), ' ')
  }
  const words = parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '')
    .trim()
  return words === '' || /[.!?…]["'”’)]*$/.test(words) ? words : `${words}.`
}
