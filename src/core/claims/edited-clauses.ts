import type { ClaimEdit } from '../model/claim'
import { overlaps, type Span } from '../model/span'
import type { AttributedClause, SentenceReading } from './read-sentence'
import { spansOf } from './word-spans'

/** A clause, and where it is the reader's, which claim of which edit it is a part of. */
export interface EditedClause extends AttributedClause {
  readonly byHand?: string
}

/** Whether the reader has divided anything in this sentence. */
export function isEdited(sentence: Span, edits: readonly ClaimEdit[]): boolean {
  return edits.some((edit) => touches(edit, sentence))
}

/**
 * The clauses of a sentence after the reader's edits: those that meet what an edit replaces give way to the edit's. A
 * claim that goes over several sentences has a clause in each, with the same `byHand`.
 */
export function editedClauses(
  reading: SentenceReading,
  sentence: Span,
  edits: readonly ClaimEdit[],
): readonly EditedClause[] {
  const here = edits.filter((edit) => touches(edit, sentence))
  if (here.length === 0) return reading.clauses
  const kept: EditedClause[] = reading.clauses.filter(
    ({ clause }) =>
      !here.some(({ replaces }) =>
        spansOf(reading.words, clause.words).some((span) => overlaps(span, replaces)),
      ),
  )
  const made = here.flatMap(({ id, claims }) =>
    claims.flatMap((parts, at) => {
      const own = reading.words.flatMap((word, i) => (parts.some((part) => overlaps(part, word)) ? [i] : []))
      return own.length === 0 ? [] : [{ ...clauseOf(reading, own), byHand: `${id}/${at}` }]
    }),
  )
  return [...kept, ...made].sort(
    ({ clause: a }, { clause: b }) =>
      (a.words[0] ?? 0) - (b.words[0] ?? 0) || (a.words.at(-1) ?? 0) - (b.words.at(-1) ?? 0),
  )
}

function touches({ replaces, claims }: ClaimEdit, sentence: Span): boolean {
  return (
    overlaps(replaces, sentence) || claims.some((parts) => parts.some((part) => overlaps(part, sentence)))
  )
}

/** What is read of these words: speaker and verb as in the clause that has most of them. */
function clauseOf({ clauses, groups }: SentenceReading, own: readonly number[]): AttributedClause {
  const words = new Set(own)
  const common = ({ clause }: AttributedClause) => clause.words.filter((i) => words.has(i)).length
  let nearest: AttributedClause | null = null
  for (const one of clauses) if (!nearest || common(one) > common(nearest)) nearest = one
  if (!nearest || common(nearest) === 0) {
    return { clause: { words: own, group: verbIn(groups, words), subject: [] }, report: null, around: [] }
  }
  const { clause, report, around } = nearest
  if (clause.words.length === own.length && common(nearest) === own.length) return nearest
  const keepsVerb = clause.group !== null && words.has(clause.group.head)
  return {
    clause: {
      words: own,
      group: keepsVerb ? clause.group : verbIn(groups, words),
      subject: keepsVerb ? clause.subject.filter((i) => words.has(i)) : [],
    },
    report,
    around,
  }
}

function verbIn(groups: SentenceReading['groups'], words: ReadonlySet<number>) {
  return groups.find((group) => group.finite && words.has(group.head)) ?? null
}
