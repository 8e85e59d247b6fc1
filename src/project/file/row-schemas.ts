import { z } from 'zod'
import { GUARD_NAMES, RULE_NAMES, SENSITIVITIES } from '../../core'
import type { RowStore } from '../row-change'

/*
 * The rows of a project as they lie in a project file. Every object is strict: a field that this version does not know
 * would be lost on the way. Built when first wanted, so that a program that only imports the door pays nothing.
 */

function build() {
  // Zod tries `new Function` otherwise, which the page's policy forbids.
  z.config({ jitless: true })
  const Text = z.string()
  const Offset = z.int().min(0).describe('UTF-16 code units from the start of the text.')
  const Position = z.number()
  const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

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
        }),
      ),
    })
    .meta({ id: 'project' })

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
      verdict: z.enum(['conflict', 'no-conflict', 'undecided']).nullable(),
      reason: z.enum([...GUARD_NAMES, 'wording']).nullable(),
      tags: z.array(Text),
      note: Text,
      anchors: z.tuple([Anchor, Anchor]),
      kindWhenJudged: z.enum(['contradiction', 'agreement', ...GUARD_NAMES]),
    })
    .meta({ id: 'review' })

  const Tag = z
    .strictObject({ projectId: Text, id: Text, name: Text, colour: Text, position: Position })
    .meta({ id: 'tag' })

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
  }
  return { Text, Sha256, Project, Source, Review, Tag, ColleagueReview, Step, byStore }
}

type RowSchemas = ReturnType<typeof build>
let built: RowSchemas | null = null

/** The schemas, built once. */
export function rowSchemas(): RowSchemas {
  built ??= build()
  return built
}
