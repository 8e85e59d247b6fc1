import type { ProjectContents } from './project-contents'
import { noContents } from './project-replay'

/** Characters of JSON in one part, about: copied between processes in a few milliseconds, so that nothing stutters. */
const PART_CHARACTERS = 2_000_000

const LISTS = ['sources', 'reviews', 'tags', 'colleagueReviews', 'annotations', 'declared', 'steps'] as const
type List = (typeof LISTS)[number]

/** Divides contents for the way between processes: at least one part, each with some rows of each list, in order. */
export function contentsInParts(
  contents: ProjectContents,
  partCharacters: number = PART_CHARACTERS,
): readonly ProjectContents[] {
  const { projectId, project } = contents
  const empty: ProjectContents = { ...noContents(projectId), project }
  const parts: ProjectContents[] = []
  let part = empty
  let size = 0
  for (const list of LISTS) {
    let start = 0
    const rows: readonly unknown[] = contents[list]
    for (const [index, row] of rows.entries()) {
      const length = JSON.stringify(row).length
      if (size > 0 && size + length > partCharacters) {
        parts.push(withRows(part, list, contents, start, index))
        part = empty
        start = index
        size = 0
      }
      size += length
    }
    part = withRows(part, list, contents, start, rows.length)
  }
  parts.push(part)
  return parts
}

function withRows(
  part: ProjectContents,
  list: List,
  contents: ProjectContents,
  from: number,
  to: number,
): ProjectContents {
  return { ...part, [list]: contents[list].slice(from, to) }
}

/** The contents again. Throws where there is no part, or parts of different projects. */
export function joinedContents(parts: readonly ProjectContents[]): ProjectContents {
  const [first] = parts
  if (!first) throw new Error('There is no part')
  if (parts.some((part) => part.projectId !== first.projectId)) {
    throw new Error('The parts are of different projects')
  }
  return {
    projectId: first.projectId,
    project: first.project,
    sources: parts.flatMap((part) => part.sources),
    reviews: parts.flatMap((part) => part.reviews),
    tags: parts.flatMap((part) => part.tags),
    colleagueReviews: parts.flatMap((part) => part.colleagueReviews),
    annotations: parts.flatMap((part) => part.annotations),
    declared: parts.flatMap((part) => part.declared),
    steps: parts.flatMap((part) => part.steps),
  }
}
