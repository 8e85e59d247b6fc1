import { z } from 'zod'
import { GUARD_NAMES, RULE_NAMES, SENSITIVITIES, STANDINGS } from '../../core'
import { VERDICT_KEYS, VERDICT_MEANINGS } from '../codebook'
import { DECLARED_RELATIONS } from '../project-rows'
import type { RowStore } from '../row-change'

/*
 * The rows of a project as they lie in a project file. Every object is strict: a field that this version does not know
 * would be lost on the way. Built when first wanted, so that a program that only imports the door pays nothing.
 */

/** One letter each, and some without. */
const MOST_REASONS = 100

function build() {
  // Zod tries `new Function` otherwise, which the page's policy forbids.
  z.config({ jitless: true })
  const Text = z.string()
  const Offset = z.int().min(0).describe('UTF-16 code units from the start of the text.')
  const Position = z.number()
  const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

  const Meaning = z.enum(VERDICT_MEANINGS)

  const Codebook = z
    .strictObject({
      verdicts: z
        .array(
          z.strictObject({
            id: Text,
            label: Text,
            meaning: Meaning,
            key: z.enum(VERDICT_KEYS),
            definition: Text,
          }),
        )
        .max(VERDICT_KEYS.length),
      reasons: z
        .array(z.strictObject({ id: Text, label: Text, letter: z.string().max(1), definition: Text }))
        .max(MOST_REASONS),
    })
    .meta({ id: 'codebook' })

  const SavedView = z
    .strictObject({
      id: Text,
      name: Text,
      view: z.enum(['compare', 'review', 'search']),
      query: z.record(
        z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/),
        z.union([Text, z.number(), z.boolean(), z.null(), z.array(Text)]),
      ),
    })
    .meta({ id: 'saved-view' })

  const Project = z
    .strictObject({
      id: Text,
      name: Text,
      createdAt: Text,
      updatedAt: Text,
      isSample: z.boolean(),
      engine: z.exactOptional(
        z.strictObject({
          rulesOff: z.array(z.enum(RULE_NAMES)),
          ownOpposites: z.array(z.strictObject({ a: Text, b: Text })),
          sensitivity: z.enum(SENSITIVITIES),
          ledger: z.exactOptional(z.array(z.strictObject({ id: Text, name: Text, aliases: z.array(Text) }))),
        }),
      ),
      codebook: z.exactOptional(Codebook),
      savedViews: z.exactOptional(z.array(SavedView)),
      blind: z.exactOptional(z.boolean()),
    })
    .meta({ id: 'project' })

  const Span = z.strictObject({ from: Offset, to: Offset })

  const Source = z
    .strictObject({
      id: Text,
      projectId: Text,
      position: Position,
      text: z.strictObject({
        entry: z
          .string()
          .regex(/^sources\/[0-9a-f]{64}\.(?:txt|json)$/)
          .describe(
            'The entry that holds the text: UTF-8, or a JSON string where it has halves of surrogate pairs.',
          ),
      }),
      meta: z.strictObject({
        title: z.exactOptional(Text),
        author: z.exactOptional(Text),
        publisher: z.exactOptional(Text),
        date: z.exactOptional(Text),
        url: z.exactOptional(Text),
        language: z.exactOptional(Text),
      }),
      cutOverrides: z.array(z.strictObject({ from: Offset, to: Offset, cut: z.boolean() })),
      fileName: Text.nullable(),
      sha256: Text.describe('Of the file that it was read from, or of pasted text.'),
      notes: z.array(Text),
      importedAt: Text,
      claimEdits: z.exactOptional(
        z
          .array(z.strictObject({ id: Text, replaces: Span, claims: z.array(z.array(Span)) }))
          .describe('Claims that meet `replaces` give way to `claims`.'),
      ),
    })
    .meta({ id: 'source' })

  const Anchor = z
    .strictObject({
      sourceId: Text,
      quote: Text,
      prefix: Text,
      suffix: Text,
      from: Offset,
      to: Offset,
    })
    .meta({ id: 'anchor' })

  const Review = z
    .strictObject({
      projectId: Text,
      key: Text,
      verdict: Meaning.nullable(),
      reason: Text.nullable().describe('Id of a reason of the codebook.'),
      tags: z.array(Text),
      note: Text,
      anchors: z.tuple([Anchor, Anchor]),
      kindWhenJudged: z.enum(['contradiction', 'agreement', ...GUARD_NAMES]),
      choice: z.exactOptional(Text).describe('Id of a verdict of the codebook.'),
      resolution: z.exactOptional(
        z.strictObject({ stands: z.enum(STANDINGS), why: Text, wouldChange: Text, at: Text }),
      ),
      agreed: z.exactOptional(z.strictObject({ choice: Text, verdict: Meaning, with: Text, at: Text })),
    })
    .meta({ id: 'review' })

  const Tag = z
    .strictObject({
      projectId: Text,
      id: Text,
      name: Text,
      colour: Text,
      position: Position,
      parentId: z.exactOptional(Text.nullable()),
      definition: z.exactOptional(Text),
    })
    .meta({ id: 'tag' })

  const Annotation = z
    .strictObject({
      projectId: Text,
      id: Text,
      sourceId: Text,
      anchor: Anchor.nullable().describe('Null where it is about the whole source.'),
      note: Text,
      tags: z.array(Text),
      at: Text,
    })
    .meta({ id: 'annotation' })

  const Declared = z
    .strictObject({
      projectId: Text,
      id: Text,
      relation: z.enum(DECLARED_RELATIONS),
      a: Anchor,
      b: Anchor,
      at: Text,
    })
    .meta({ id: 'declared-finding' })

  const ColleagueReview = Review.extend({ id: Text, reviewerId: Text, reviewerName: Text })

  const RowKey = z.union([Text, z.tuple([Text, Text])])

  // Null for a row that was not there; otherwise the whole row, or the fields that differ.
  function changeOf<S extends RowStore>(store: S, row: z.ZodObject) {
    const fields = row
      .partial()
      .nullable()
      .meta({ id: `fields-of-${store}` })
    return z.strictObject({ store: z.literal(store), key: RowKey, before: fields, after: fields })
  }
  const Change = z.discriminatedUnion('store', [
    changeOf('projects', Project),
    changeOf('sources', Source),
    changeOf('reviews', Review),
    changeOf('tags', Tag),
    changeOf('colleagueReviews', ColleagueReview),
    changeOf('annotations', Annotation),
    changeOf('declared', Declared),
  ])

  const Step = z
    .strictObject({
      at: Text,
      kind: Text,
      label: Text,
      subject: Text,
      undone: z.boolean(),
      changes: z
        .array(Change)
        .describe(
          'Before and after of each row: null where it was not there, the whole row where the other is null, else the fields that differ.',
        ),
    })
    .meta({ id: 'step' })

  const byStore = {
    projects: Project,
    sources: Source,
    reviews: Review,
    tags: Tag,
    colleagueReviews: ColleagueReview,
    annotations: Annotation,
    declared: Declared,
  }
  return { Text, Sha256, Project, Source, Review, Tag, ColleagueReview, Annotation, Declared, Step, byStore }
}

type RowSchemas = ReturnType<typeof build>
let built: RowSchemas | null = null

/** The schemas, built once. */
export function rowSchemas(): RowSchemas {
  built ??= build()
  return built
}
