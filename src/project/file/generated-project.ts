import fc from 'fast-check'
import { GUARD_NAMES, RULE_NAMES, SENSITIVITIES, STANDINGS } from '../../core'
import { VERDICT_KEYS, VERDICT_MEANINGS } from '../codebook'
import type { JournalAct } from '../journal-act'
import type { ProjectContents } from '../project-contents'
import { noContents, replay } from '../project-replay'
import {
  type AnnotationRecord,
  type ColleagueReviewRecord,
  colleagueReviewId,
  DECLARED_RELATIONS,
  type DeclaredRecord,
  type ProjectRecord,
  type ReviewRecord,
  type SourceRecord,
  type TagRecord,
} from '../project-rows'
import { added, changed, type RowChange, removed } from '../row-change'

/*
 * Projects as the property tests make them: arbitrary text (halves of surrogate pairs, NUL, `__proto__`), any settings,
 * and the undo list that a made-up session left, some of it undone.
 */

/** The id that generated rows have. */
const projectId = 'generated-1'

/** Any UTF-16 at all, mixed with what JSON, zip and UTF-8 stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\udc00\ud800',
    '__proto__',
    '"\\ud800"',
    '\r\n\u2028',
    '𝔘🏛️',
  ),
)
const offset = fc.nat({ max: 5000 })
/** JSON knows no negative zero. */
const position = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
/** All but `claimEdits`. */
const SOURCE_KEYS = [
  'id',
  'projectId',
  'position',
  'text',
  'meta',
  'cutOverrides',
  'fileName',
  'sha256',
  'notes',
  'importedAt',
] as const
const meta = fc.record(
  { title: text, author: text, publisher: text, date: text, url: text, language: text },
  { requiredKeys: [] },
)

const few = { maxLength: 4 }
const meaning = fc.constantFrom(...VERDICT_MEANINGS)
const codebook = fc.record({
  verdicts: fc.uniqueArray(
    fc.record({ id: text, label: text, meaning, key: fc.constantFrom(...VERDICT_KEYS), definition: text }),
    { ...few, selector: (choice) => choice.key },
  ),
  reasons: fc.array(
    fc.record({ id: text, label: text, letter: fc.constantFrom('', 'A', 'B'), definition: text }),
    few,
  ),
})
const savedView = fc.record({
  id: text,
  name: text,
  view: fc.constantFrom('compare' as const, 'review' as const, 'search' as const),
  query: fc.dictionary(
    fc.constantFrom('words', 'tags', 'onlyOpen'),
    fc.oneof(text, fc.boolean(), fc.constant(null), fc.array(text, few)),
  ),
})

const project: fc.Arbitrary<ProjectRecord> = fc.record(
  {
    id: fc.constant(projectId),
    name: text,
    createdAt: text,
    updatedAt: text,
    isSample: fc.boolean(),
    engine: fc.record({
      rulesOff: fc.subarray([...RULE_NAMES]),
      ownOpposites: fc.array(fc.record({ a: text, b: text }), { maxLength: 3 }),
      sensitivity: fc.constantFrom(...SENSITIVITIES),
      ledger: fc.array(fc.record({ id: text, name: text, aliases: fc.array(text, few) }), few),
    }),
    codebook,
    savedViews: fc.array(savedView, few),
    blind: fc.boolean(),
  },
  { requiredKeys: ['id', 'name', 'createdAt', 'updatedAt', 'isSample'] },
)

const span = fc.record({ from: offset, to: offset })
const source: fc.Arbitrary<SourceRecord> = fc.record(
  {
    id: text,
    projectId: fc.constant(projectId),
    position,
    text,
    meta,
    cutOverrides: fc.array(fc.record({ from: offset, to: offset, cut: fc.boolean() }), { maxLength: 3 }),
    fileName: fc.option(text),
    sha256: text,
    notes: fc.array(text, { maxLength: 2 }),
    importedAt: text,
    claimEdits: fc.array(
      fc.record({ id: text, replaces: span, claims: fc.array(fc.array(span, few), few) }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [...SOURCE_KEYS] },
)

const anchor = fc.record({
  sourceId: text,
  quote: text,
  prefix: text,
  suffix: text,
  from: offset,
  to: offset,
})

/** All but `choice`, `resolution` and `agreed`. */
const REVIEW_KEYS = [
  'projectId',
  'key',
  'verdict',
  'reason',
  'tags',
  'note',
  'anchors',
  'kindWhenJudged',
] as const
const review: fc.Arbitrary<ReviewRecord> = fc.record(
  {
    projectId: fc.constant(projectId),
    key: text,
    verdict: fc.constantFrom('conflict', 'no-conflict', 'undecided', null),
    reason: fc.oneof(fc.constantFrom(...GUARD_NAMES, 'wording', null), text),
    tags: fc.array(text, { maxLength: 3 }),
    note: text,
    anchors: fc.tuple(anchor, anchor),
    kindWhenJudged: fc.constantFrom('contradiction', 'agreement', ...GUARD_NAMES),
    choice: text,
    resolution: fc.record({ stands: fc.constantFrom(...STANDINGS), why: text, wouldChange: text, at: text }),
    agreed: fc.record({ choice: text, verdict: meaning, with: text, at: text }),
  },
  { requiredKeys: [...REVIEW_KEYS] },
)

const tag: fc.Arbitrary<TagRecord> = fc.record(
  {
    projectId: fc.constant(projectId),
    id: text,
    name: text,
    colour: text,
    position,
    parentId: fc.option(text),
    definition: text,
  },
  { requiredKeys: ['projectId', 'id', 'name', 'colour', 'position'] },
)

const annotation: fc.Arbitrary<AnnotationRecord> = fc
  .record({
    projectId: fc.constant(projectId),
    id: text,
    sourceId: text,
    anchor: fc.option(anchor),
    note: text,
    tags: fc.array(text, { maxLength: 3 }),
    at: text,
  })
  .map((row) => ({ ...row, anchor: row.anchor && { ...row.anchor, sourceId: row.sourceId } }))

const declared: fc.Arbitrary<DeclaredRecord> = fc.record({
  projectId: fc.constant(projectId),
  id: text,
  relation: fc.constantFrom(...DECLARED_RELATIONS),
  a: anchor,
  b: anchor,
  at: text,
})

const colleagueReview: fc.Arbitrary<ColleagueReviewRecord> = fc
  .tuple(review, text, text)
  .map(([row, reviewerId, reviewerName]) => ({
    ...row,
    id: colleagueReviewId(reviewerId, row.key),
    reviewerId,
    reviewerName,
  }))

const rows = fc.record({
  project,
  sources: fc.uniqueArray(source, { ...few, selector: (row) => row.id }),
  reviews: fc.uniqueArray(review, { ...few, selector: (row) => row.key }),
  tags: fc.uniqueArray(tag, { ...few, selector: (row) => row.id }),
  colleagues: fc.uniqueArray(colleagueReview, { ...few, selector: (row) => row.id }),
  annotations: fc.uniqueArray(annotation, { ...few, selector: (row) => row.id }),
  declared: fc.uniqueArray(declared, { ...few, selector: (row) => row.id }),
  newMeta: meta,
  words: fc.tuple(text, text, text),
  undone: fc.nat({ max: 8 }),
  keepsHistory: fc.boolean(),
})

function act(label: string, changes: readonly (RowChange | null)[]): JournalAct {
  const made = changes.filter((change) => change !== null)
  return { act: 'run', at: label, kind: label, label, subject: label, args: {}, changes: made }
}

/** What is there after a session that made, changed and removed rows and took some of it back. */
export const generatedProject: fc.Arbitrary<ProjectContents> = rows.map((made) => {
  const { sources, reviews, tags, colleagues, annotations, declared, words } = made
  const [first] = sources
  const session = [
    act('create-project', [added('projects', made.project)]),
    act(
      words[0],
      sources.map((row) => added('sources', row)),
    ),
    act(words[1], [...tags.map((row) => added('tags', row)), ...reviews.map((row) => added('reviews', row))]),
    act(
      words[2],
      colleagues.map((row) => added('colleagueReviews', row)),
    ),
    act('declare', [
      ...annotations.map((row) => added('annotations', row)),
      ...declared.map((row) => added('declared', row)),
    ]),
    act('edit', first ? [changed('sources', first, { meta: made.newMeta })] : []),
    act('rename-project', [changed('projects', made.project, { name: words[0] })]),
    act('remove', [
      ...sources.slice(1).map((row) => removed('sources', row)),
      ...reviews.slice(1).map((row) => removed('reviews', row)),
      ...annotations.slice(2).map((row) => removed('annotations', row)),
      ...declared.slice(2).map((row) => removed('declared', row)),
    ]),
  ]
  const back: JournalAct[] = Array.from({ length: made.undone }, () => ({ ...act('undo', []), act: 'undo' }))
  const contents = replay(noContents(projectId), [...session, ...back])
  // Rows as the application makes them: fast-check also gives objects without a prototype.
  return structuredClone(made.keepsHistory ? contents : { ...contents, steps: [] })
})
