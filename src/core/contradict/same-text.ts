import type { Finding } from '../model/comparison'

/**
 * Says of a finding whose further passages stand in a copy that it is one voice: three papers that print one agency's
 * text are no three witnesses.
 */
export function withSameText(
  findings: readonly Finding[],
  voiceOf: (articleId: string) => string,
  nameOf: (articleId: string) => string,
): readonly Finding[] {
  return findings.map((finding) => {
    const shown = new Set([finding.a.articleId, finding.b.articleId, finding.third?.articleId])
    const voices = new Set([...shown].flatMap((id) => (id === undefined ? [] : [voiceOf(id)])))
    const copies = (finding.also ?? []).filter(
      ({ articleId }) => !shown.has(articleId) && voices.has(voiceOf(articleId)),
    )
    const names = [...new Set(copies.map(({ articleId }) => nameOf(articleId)))]
    if (names.length === 0) return finding
    return { ...finding, explanation: `${finding.explanation} ${sentence(names)}` }
  })
}

function sentence(names: readonly string[]): string {
  const known = names.filter((name) => name !== '')
  if (known.length < names.length) return 'Same agency text in another source.'
  return `Same agency text in ${known.length > 1 ? `${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}` : (known[0] ?? '')}.`
}
