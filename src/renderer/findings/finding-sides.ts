import type { Finding, FindingSide } from '../../core'

/** The sides of a finding: two, or three where two sources exclude a third only together. */
export function sidesOf({ a, b, third }: Finding): readonly FindingSide[] {
  return third ? [a, b, third] : [a, b]
}

/** The sources of a finding, each once. */
export function sourcesOf(finding: Finding): readonly string[] {
  return [...new Set(sidesOf(finding).map(({ articleId }) => articleId))]
}
