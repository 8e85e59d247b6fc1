import type { HeldOut } from './held-out'
import type { Measure } from './measures'
import { headline, NO_FIGURES, type TableRow } from './table'
import type { Figure, View } from './views'

/** A row of the table: the measure in each of the views that this run can take, and what the fit left on record. */
export async function measuredRow(
  { name, goal, lowerIsBetter, views, figure }: Measure,
  taken: readonly View[],
  heldOut: HeldOut | null,
): Promise<TableRow> {
  const figures = new Map<View, Figure>()
  for (const view of taken) if (views.includes(view)) figures.set(view, await figure(view))
  const value = (view: View): number | null => figures.get(view)?.value ?? null
  const row = {
    ...NO_FIGURES,
    rules: value('rules'),
    judge: value('judge'),
    both: value('both'),
    heldOut: value('both') === null ? null : (heldOut?.figures[name] ?? null),
  }
  const detail = figures.get(headline(row))?.detail ?? ''
  return { name, ...row, goal, ...(lowerIsBetter ? { lowerIsBetter } : {}), detail }
}
