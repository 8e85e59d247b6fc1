import type { Claim } from '../model/claim'
import type { Span } from '../model/span'

/** The words of a claim as the judge reads them: its parts in text order, on one line. */
export function claimText(claim: Claim, text: string): string {
  return claim.spans.map((span) => oneLine(text, span)).join(' ')
}

function oneLine(text: string, { from, to }: Span): string {
  return text.slice(from, to).replace(/\s+/g, ' ').trim()
}
