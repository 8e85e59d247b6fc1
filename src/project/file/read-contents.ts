import type { ProjectContents } from '../project-contents'
import type { ArchiveEntries } from './archive-entries'
import type { FileHead } from './file-schemas'
import { jsonOf } from './json-text'
import { lossOf, lostSources } from './loss-words'
import type { ListName } from './project-file'
import {
  readAnnotations,
  readColleagues,
  readDeclared,
  readReviews,
  readSources,
  readTags,
} from './read-rows'
import { readSteps } from './read-steps'
import { SourceTexts } from './read-texts'
import { stepsFit } from './steps-fit'
import { textOf } from './utf8'

interface ReadContents {
  readonly contents: ProjectContents
  /** Hashes. */
  readonly originals: readonly string[]
  /** What is missing, in plain sentences. */
  readonly problems: readonly string[]
}

const ORIGINALS = 'originals/'

/** All that can be read of the project that `head` describes. */
export function readContents(entries: ArchiveEntries, head: FileHead): ReadContents {
  const { projectId, project, counts } = head
  const lists = readLists(entries, head)
  const texts = new SourceTexts(entries)
  const sources = readSources(head.sources, projectId, texts)
  const tags = readTags(head.tags, projectId)
  const reviews = readReviews(lists.reviews, projectId)
  const colleagueReviews = readColleagues(lists.colleagues, projectId)
  const annotations = readAnnotations(lists.annotations, projectId)
  const declared = readDeclared(lists.declared, projectId)
  const rows = { sources: sources.rows, tags, reviews, colleagueReviews, annotations, declared }
  const bare = { projectId, project, ...rows, steps: [] }
  const read = lists.history.length === counts.history ? readSteps(lists.history, projectId, texts) : null
  const steps = read && stepsFit({ ...bare, steps: read }) ? read : null

  const listed = head.entries.filter(({ name }) => name.startsWith(ORIGINALS))
  const present = new Set(entries.names())
  const originals = listed
    .filter(({ name }) => present.has(name))
    .map(({ name }) => name.slice(ORIGINALS.length))

  const problems: string[] = []
  if (project !== null && project.id !== projectId)
    problems.push('The project’s own line names another project.')
  if (sources.lost.length > 0) problems.push(lostSources(sources.lost, counts.sources))
  const tell = (got: number, wanted: number, what: string) => {
    if (got !== wanted) problems.push(lossOf(wanted - got, wanted, what))
  }
  tell(reviews.length, counts.reviews, 'findings that had verdicts, tags or notes')
  tell(tags.length, counts.tags, 'tags')
  tell(colleagueReviews.length, counts.colleagues, 'verdicts of colleagues')
  tell(annotations.length, counts.annotations, 'notes on sources and passages')
  tell(declared.length, counts.declared, 'findings made by hand')
  if (!steps)
    problems.push('The undo history is missing: what was done before cannot be taken back step by step.')
  tell(originals.length, listed.length, 'original files')
  return { contents: { ...bare, steps: steps ?? [] }, originals, problems }
}

/** The values of each list, in the order of its parts; those of damaged parts are missing. */
function readLists(
  entries: ArchiveEntries,
  head: FileHead,
): { readonly [L in ListName]: readonly unknown[] } {
  const valuesOf = (list: ListName): readonly unknown[] =>
    head.entries
      .filter(({ name }) => name.startsWith(`${list}-`))
      .flatMap(({ name, sha256 }) => {
        const bytes = entries.read(name, sha256)
        const value = bytes ? jsonOf(textOf(bytes) ?? '') : null
        const rows: readonly unknown[] = Array.isArray(value) ? value : []
        return rows
      })
  return {
    reviews: valuesOf('reviews'),
    colleagues: valuesOf('colleagues'),
    annotations: valuesOf('annotations'),
    declared: valuesOf('declared'),
    history: valuesOf('history'),
  }
}
