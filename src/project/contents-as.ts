import type { ProjectContents } from './project-contents'
import type { RowChange } from './row-change'

/**
 * The same contents as a project of its own: every row and every step of the undo list under another project id. Undo
 * goes as far back as it did.
 */
export function contentsAs(contents: ProjectContents, projectId: string): ProjectContents {
  const moved = <R extends { readonly projectId: string }>(rows: readonly R[]): readonly R[] =>
    rows.map((row) => ({ ...row, projectId }))
  return {
    projectId,
    project: contents.project && { ...contents.project, id: projectId },
    sources: moved(contents.sources),
    reviews: moved(contents.reviews),
    tags: moved(contents.tags),
    colleagueReviews: moved(contents.colleagueReviews),
    annotations: moved(contents.annotations),
    declared: moved(contents.declared),
    steps: contents.steps.map((step) => ({
      ...step,
      changes: step.changes.map((change) => movedChange(change, projectId)),
    })),
  }
}

function movedChange(change: RowChange, projectId: string): RowChange {
  return {
    ...change,
    key: change.store === 'projects' ? projectId : [projectId, rowId(change)],
    before: movedFields(change, change.before, projectId),
    after: movedFields(change, change.after, projectId),
  }
}

function rowId({ key }: RowChange): string {
  return typeof key === 'string' ? key : key[1]
}

/** Whole rows say which project they are of; changed fields never do. */
function movedFields({ store }: RowChange, fields: object | null, projectId: string): object | null {
  if (fields === null) return null
  const field = store === 'projects' ? 'id' : 'projectId'
  return field in fields ? { ...fields, [field]: projectId } : fields
}
