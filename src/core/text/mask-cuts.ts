import type { Span } from '../model/span'

/** The text with every cut passage blanked out: same length, same offsets, line breaks kept. */
export function maskCuts(text: string, cuts: readonly Span[]): string {
  if (cuts.length === 0) return text
  let masked = ''
  let at = 0
  for (const cut of cuts) {
    if (cut.from > at) masked += text.slice(at, cut.from)
    const start = Math.max(at, cut.from)
    if (cut.to > start) {
      masked += text.slice(start, cut.to).replace(/[^\n\r]/g, ' ')
      at = cut.to
    }
  }
  return masked + text.slice(at)
}
