import type { ProjectContents } from '../project-contents'
import { keyOf, type RowChange } from '../row-change'

/** True where every done step can be taken back from these rows, and every undone one be done again. */
export function stepsFit(contents: ProjectContents): boolean {
  const { steps } = contents
  const done = steps.filter((step) => !step.undone)
  // What was undone stands behind what stands: the list is walked like that.
  if (steps.some((step, at) => step.undone !== at >= done.length)) return false
  const back = keysOf(contents)
  const onward = keysOf(contents)
  return (
    [...done]
      .reverse()
      .every(({ changes }) =>
        [...changes].reverse().every((change) => carriesOut(back, change, change.after, change.before)),
      ) &&
    steps
      .slice(done.length)
      .every(({ changes }) =>
        changes.every((change) => carriesOut(onward, change, change.before, change.after)),
      )
  )
}

function keysOf(contents: ProjectContents): Set<string> {
  const { project, sources, reviews, tags, colleagueReviews, annotations, declared } = contents
  return new Set([
    ...(project ? [nameOf('projects', keyOf('projects', project))] : []),
    ...sources.map((row) => nameOf('sources', keyOf('sources', row))),
    ...reviews.map((row) => nameOf('reviews', keyOf('reviews', row))),
    ...tags.map((row) => nameOf('tags', keyOf('tags', row))),
    ...colleagueReviews.map((row) => nameOf('colleagueReviews', keyOf('colleagueReviews', row))),
    ...annotations.map((row) => nameOf('annotations', keyOf('annotations', row))),
    ...declared.map((row) => nameOf('declared', keyOf('declared', row))),
  ])
}

function nameOf(store: RowChange['store'], key: RowChange['key']): string {
  return JSON.stringify([store, key])
}

function carriesOut(
  keys: Set<string>,
  { store, key }: RowChange,
  from: object | null,
  to: object | null,
): boolean {
  const name = nameOf(store, key)
  if (keys.has(name) !== (from !== null)) return false
  if (to === null) keys.delete(name)
  else keys.add(name)
  return true
}
