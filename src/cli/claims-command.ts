import {
  type AnalysedArticle,
  analyseArticle,
  type Claim,
  claimNames,
  claimReading,
  claimText,
  type ReadingContext,
  type ReadingRow,
} from '../core'
import { type CliIo, EXIT, type ExitCode, WrongInput } from './cli-io'
import { openSource } from './open-source'

export const CLAIMS_FORMATS = ['text', 'json'] as const
export type ClaimsFormat = (typeof CLAIMS_FORMATS)[number]

/** Prints every claim of one source with all that was read of it, for people or as JSON. */
export async function claimsCommand(path: string, format: ClaimsFormat, io: CliIo): Promise<ExitCode> {
  const result = await openSource(path)
  if (result.outcome === 'refused') throw new WrongInput(result.message)
  const { text, meta, sha256 } = result.draft
  const analysed = analyseArticle({ id: 's1', text, meta, cutOverrides: [] })
  const names = claimNames(analysed.claims, () => text)
  const byId = new Map(analysed.claims.map((claim) => [claim.id, claim]))
  const context: ReadingContext = {
    text,
    nameOf: (key) => names.get(key) ?? null,
    claimOf: (id) => byId.get(id),
  }
  const heading = { file: path, sha256, title: meta.title ?? null, date: analysed.date }
  io.out(
    format === 'json'
      ? `${JSON.stringify({ ...heading, text, names: Object.fromEntries(names), claims: records(analysed, text) }, null, 2)}\n`
      : plainText(analysed, context, heading.title ?? path, heading.date),
  )
  return EXIT.done
}

/** Every field of the claims but the single words, with the words that each place stands for. */
function records({ claims }: AnalysedArticle, text: string): readonly object[] {
  const cited = <T extends { readonly from: number; readonly to: number }>(parts: readonly T[]) =>
    parts.map((part) => ({ ...part, text: text.slice(part.from, part.to) }))
  return claims.map((claim) => ({
    id: claim.id,
    text: claimText(claim, text),
    spans: cited(claim.spans),
    sentence: claim.sentence,
    kind: claim.kind,
    polarity: claim.polarity,
    modality: claim.modality,
    attribution: claim.attribution,
    quantities: cited(claim.quantities),
    times: cited(claim.times),
    entities: cited(claim.entities),
    references: cited(claim.references ?? []),
    cues: cited(claim.cues),
    within: claim.within ?? null,
  }))
}

function plainText(
  { claims }: AnalysedArticle,
  context: ReadingContext,
  title: string,
  date: string | null,
): string {
  const head = `${title}\n${claims.length === 1 ? '1 claim' : `${claims.length} claims`}; the source is dated ${date ?? 'nowhere'}.\n`
  return [head, ...claims.map((claim, index) => claimLines(claim, index, context))].join('\n')
}

/** Wide enough for the longest label, so that the values stand under each other. */
const LABEL_WIDTH = 19

function claimLines(claim: Claim, index: number, context: ReadingContext): string {
  const quote = claimText(claim, context.text).replace(/\s+/gu, ' ')
  const at = claim.spans.map(({ from, to }) => `${from}-${to}`).join(', ')
  const rows = claimReading(claim, context).filter(({ values }) => values.length > 0)
  return [`${index + 1}. “${quote}” [${at}]`, ...rows.map(rowLine), ''].join('\n')
}

function rowLine({ label, values }: ReadingRow): string {
  const said = values.map(({ quote, words }) =>
    quote === null ? words : `“${quote.replace(/\s+/gu, ' ')}” ${words}`,
  )
  return `   ${label.padEnd(LABEL_WIDTH)}${said.join('; ')}`
}
