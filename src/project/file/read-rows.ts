import type {
  AnnotationRecord,
  ColleagueReviewRecord,
  DeclaredRecord,
  ReviewRecord,
  SourceRecord,
  TagRecord,
} from '../project-rows'
import { colleagueReviewId } from '../project-rows'
import type { SourceTexts } from './read-texts'
import { rowSchemas } from './row-schemas'

/** Rows that could be read; the rest is missing. */
export interface ReadRows<R> {
  readonly rows: readonly R[]
  /** What rows that could not be read were called, where that much can be told. */
  readonly lost: readonly string[]
}

/** The sources whose row and text are whole. */
export function readSources(
  values: readonly unknown[],
  projectId: string,
  texts: SourceTexts,
): ReadRows<SourceRecord> {
  const { Source } = rowSchemas()
  const rows: SourceRecord[] = []
  const lost: string[] = []
  const ids = new Set<string>()
  for (const value of values) {
    const { data } = Source.safeParse(value)
    if (!data || data.projectId !== projectId || ids.has(data.id)) {
      lost.push('a source whose description is damaged')
      continue
    }
    const text = texts.text(data.text.entry)
    if (text === null) lost.push(`“${data.meta.title || data.fileName || 'Pasted text'}”`)
    else {
      ids.add(data.id)
      rows.push({ ...data, text })
    }
  }
  return { rows, lost }
}

/** The tags that are whole, each once. */
export function readTags(values: readonly unknown[], projectId: string): readonly TagRecord[] {
  const { Tag } = rowSchemas()
  return distinct(
    values.flatMap((value) => Tag.safeParse(value).data ?? []).filter((row) => row.projectId === projectId),
    (row) => row.id,
  )
}

/** The reviews that are whole, one for each finding. */
export function readReviews(values: readonly unknown[], projectId: string): readonly ReviewRecord[] {
  const { Review } = rowSchemas()
  return distinct(
    values
      .flatMap((value) => Review.safeParse(value).data ?? [])
      .filter((row) => row.projectId === projectId),
    (row) => row.key,
  )
}

/** Colleagues' reviews that are whole, one for each colleague and finding. */
export function readColleagues(
  values: readonly unknown[],
  projectId: string,
): readonly ColleagueReviewRecord[] {
  const { ColleagueReview } = rowSchemas()
  return distinct(
    values
      .flatMap((value) => ColleagueReview.safeParse(value).data ?? [])
      .filter((row) => row.projectId === projectId && row.id === colleagueReviewId(row.reviewerId, row.key)),
    (row) => row.id,
  )
}

/** The notes on sources and passages that are whole and stand in the source that they name. */
export function readAnnotations(values: readonly unknown[], projectId: string): readonly AnnotationRecord[] {
  const { Annotation } = rowSchemas()
  const isOwn = (row: AnnotationRecord) =>
    row.projectId === projectId && (row.anchor === null || row.anchor.sourceId === row.sourceId)
  return distinct(
    values.flatMap((value) => Annotation.safeParse(value).data ?? []).filter(isOwn),
    (row) => row.id,
  )
}

/** The findings made by hand that are whole. */
export function readDeclared(values: readonly unknown[], projectId: string): readonly DeclaredRecord[] {
  const { Declared } = rowSchemas()
  return distinct(
    values
      .flatMap((value) => Declared.safeParse(value).data ?? [])
      .filter((row) => row.projectId === projectId),
    (row) => row.id,
  )
}

function distinct<R>(rows: readonly R[], idOf: (row: R) => string): readonly R[] {
  const byId = new Map<string, R>()
  for (const row of rows) if (!byId.has(idOf(row))) byId.set(idOf(row), row)
  return [...byId.values()]
}
