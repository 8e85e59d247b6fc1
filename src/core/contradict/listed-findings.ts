import { type Finding, SENSITIVITIES, type Sensitivity } from '../model/comparison'

/** What is listed where the reader has chosen nothing. */
export const DEFAULT_SENSITIVITY: Sensitivity = 'balanced'

/**
 * The findings that a list shows at a sensitivity, in rank order: of each kind of finding (conflicts, pairs that only
 * look like one, agreements) a beginning of what `everything` shows. The cut moves, the order never does.
 */
export function listedFindings(
  findings: readonly Finding[],
  sensitivity: Sensitivity = DEFAULT_SENSITIVITY,
): readonly Finding[] {
  const reach = SENSITIVITIES.indexOf(sensitivity)
  return findings.filter(({ listed }) => listed === undefined || SENSITIVITIES.indexOf(listed) <= reach)
}
