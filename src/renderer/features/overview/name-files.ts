import type { NamedThing, NameGraph } from './name-graph'
import { namePicture } from './name-picture'
import { overviewJson } from './overview-data'
import type { Overview } from './use-overview'
import type { Exportable } from './use-save-overview'

/** Names and points as files: the picture as it is drawn, table and data with all names. */
export function nameFiles(graph: NameGraph, things: readonly NamedThing[], overview: Overview): Exportable {
  return {
    name: `${overview.projectName} names`,
    picture: (measure) => namePicture(`${overview.projectName}: who and what is named where`, graph, measure),
    table: () => nameTable(things, overview),
    data: () => nameData(things, overview),
  }
}

/** A row for each name. */
export function nameTable(
  things: readonly NamedThing[],
  { sources, rows }: Overview,
): readonly (readonly (string | number)[])[] {
  const words = new Map(rows.map(({ point, words: own }) => [point.id, own]))
  return [
    ['name', 'named by', 'points', 'with disagreement', 'conflicts', 'words'],
    ...things.map(({ name, sources: own, points, disagreements, conflicts }) => [
      name,
      sources
        .filter(({ id }) => own.includes(id))
        .map(({ letter }) => letter)
        .join(', '),
      points.length,
      disagreements,
      conflicts,
      points.map((id) => words.get(id) ?? '').join('\n'),
    ]),
  ]
}

/** Names, points and the lines between them, for programs that draw graphs. */
export function nameData(things: readonly NamedThing[], overview: Overview): string {
  return overviewJson(overview, 'counterclaim-names', {
    names: things.map(({ id, name, sources }) => ({ id, name, namedBy: sources })),
    points: overview.rows.map(({ point, words, conflicts }) => ({
      id: point.id,
      words,
      conflicts: conflicts.map(({ id }) => id),
    })),
    lines: things.flatMap(({ id, points }) => points.map((point) => ({ name: id, point }))),
  })
}
