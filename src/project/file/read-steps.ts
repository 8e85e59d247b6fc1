import type { ProjectStep } from '../project-contents'
import type { RowChange } from '../row-change'
import type { SourceTexts } from './read-texts'
import { isOwnChange } from './row-ownership'
import { rowSchemas } from './row-schemas'

/** The undo list, or null where one step of it is damaged: a list with a hole cannot be walked. */
export function readSteps(
  values: readonly unknown[],
  projectId: string,
  texts: SourceTexts,
): readonly ProjectStep[] | null {
  const { Step } = rowSchemas()
  const steps: ProjectStep[] = []
  for (const value of values) {
    const { data } = Step.safeParse(value)
    if (!data?.changes.every((change) => isWhole(change) && isOwnChange(change, projectId))) return null
    const changes = withTexts(data.changes, texts)
    if (!changes) return null
    steps.push({ ...data, changes })
  }
  return steps
}

/** A row that comes or goes is there with all its fields. */
function isWhole({ store, before, after }: RowChange): boolean {
  if (before !== null && after !== null) return true
  return rowSchemas().byStore[store].safeParse(before ?? after).success
}

function withTexts(changes: readonly RowChange[], texts: SourceTexts): readonly RowChange[] | null {
  let lost = false
  const side = (row: object | null): object | null => {
    if (!row || !('text' in row)) return row
    const reference = row.text
    const entry = typeof reference === 'object' && reference && 'entry' in reference ? reference.entry : null
    const text = typeof entry === 'string' ? texts.text(entry) : null
    lost ||= text === null
    return { ...row, text }
  }
  const resolved = changes.map((change) =>
    change.store === 'sources'
      ? { ...change, before: side(change.before), after: side(change.after) }
      : change,
  )
  return lost ? null : resolved
}
