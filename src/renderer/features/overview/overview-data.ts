import { cellWords } from '../../../core'
import type { MatrixRow } from './matrix-rows'
import { type PairCell, pairWords } from './pair-cells'
import type { Overview } from './use-overview'

type Row = readonly (string | number)[]

/** The form of the data files of the overviews; raised when a field changes its meaning. */
const FORM_VERSION = 1

/** The matrix as a table: for each point its words, and for each source the state and what it says. */
export function matrixTable(
  rows: readonly MatrixRow[],
  { sources, tags, wordsOf }: Overview,
): readonly Row[] {
  const head = [
    'point',
    'words',
    'conflicts',
    'judged',
    'tags',
    ...sources.flatMap(({ letter, name }) => [`${letter}: ${name}`, `${letter}: words`]),
  ]
  return [
    head,
    ...rows.map(
      (row): Row => [
        row.point.id,
        row.words,
        row.conflicts.length,
        row.conflicts.length - row.open,
        tagNames(row, tags).join('; '),
        ...row.point.cells.flatMap(({ state, claims }) => [cellWords(state), claims.map(wordsOf).join('\n')]),
      ],
    ),
  ]
}

/** The matrix as data, with the place of every claim in its source. */
export function matrixData(rows: readonly MatrixRow[], overview: Overview): string {
  return overviewJson(overview, 'counterclaim-points', {
    points: rows.map((row) => ({
      id: row.point.id,
      words: row.words,
      tags: tagNames(row, overview.tags),
      conflicts: row.conflicts.map(({ id }) => ({
        id,
        verdict: overview.reviews.get(id)?.verdict ?? null,
      })),
      cells: row.point.cells.map(({ articleId, state, claims }) => ({
        source: articleId,
        state,
        claims: claims.map((id) => ({
          id,
          words: overview.wordsOf(id),
          speaker: overview.claimOf(id)?.attribution?.speaker || null,
          spans: overview.claimOf(id)?.spans ?? [],
        })),
      })),
    })),
  })
}

/** The pairs of sources as a table. */
export function pairTable(cells: readonly PairCell[], { sources }: Overview): readonly Row[] {
  const nameOf = new Map(sources.map(({ id, letter, name }) => [id, `${letter}: ${name}`]))
  return [
    [
      'source',
      'other source',
      'shared points',
      'same',
      'differ',
      'denied',
      'conflicts',
      'judged',
      'not analysed',
    ],
    ...cells.map(
      (cell): Row => [
        nameOf.get(cell.a) ?? cell.a,
        nameOf.get(cell.b) ?? cell.b,
        cell.shared,
        cell.same,
        cell.differs,
        cell.denies,
        cell.conflicts.length,
        cell.judged,
        cell.missing ?? '',
      ],
    ),
  ]
}

/** The pairs of sources as data. */
export function pairData(cells: readonly PairCell[], overview: Overview): string {
  return overviewJson(overview, 'counterclaim-source-pairs', {
    pairs: cells.map((cell) => ({
      ...cell,
      words: pairWords(cell),
      conflicts: cell.conflicts.map(({ id }) => id),
    })),
  })
}

/** A data file says what was compared, by which engine, and what was not: nothing missing looks like nothing there. */
export function overviewJson(
  { projectName, sources, comparison }: Overview,
  format: string,
  content: object,
): string {
  const file = {
    format,
    formatVersion: FORM_VERSION,
    project: projectName,
    engine: comparison.engine,
    sources: sources.map(({ id, letter, name, date }) => ({ id, letter, name, date })),
    notAnalysed: comparison.notAnalysed,
    ...content,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function tagNames({ tags }: MatrixRow, all: Overview['tags']): readonly string[] {
  return all.filter(({ id }) => tags.includes(id)).map(({ name }) => name)
}
