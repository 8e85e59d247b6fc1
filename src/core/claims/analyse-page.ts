import type { CutSpan } from '../model/article'
import type { AnalysedArticle, Claim, ClaimEdit, Sentence } from '../model/claim'
import type { LedgerEntry } from '../model/comparison'
import { hull } from '../model/span'
import { fixTags } from '../text/fix-tags'
import { maskCuts } from '../text/mask-cuts'
import { segment } from '../text/segment'
import { wordsOf } from '../text/tokens'
import { editedClauses, isEdited } from './edited-clauses'
import { buildLedger, type EntityLedger } from './entity-ledger'
import { type RawMention, rawMentions } from './entity-mentions'
import { headlineBlock } from './headline'
import { namedRoles } from './named-roles'
import { namesOnly } from './names-only'
import { ownNames } from './own-names'
import { readSentence, type SentenceReading } from './read-sentence'
import { referenceReader } from './references'
import { type MentionKey, sentenceClaims } from './sentence-claims'
import { carriedSpeakers } from './speaker-memory'
import { timeMemory } from './times'
import { type VerbGroup, verbGroups } from './verb-groups'

export interface Page {
  readonly id: string
  readonly text: string
  readonly cuts: readonly CutSpan[]
  /** A text without a page around it: no headings. */
  readonly bare: boolean
  readonly date: string | null
  /** The article's title, where it has one. */
  readonly title?: string
  /** The reader's own divisions; absent where there are none. */
  readonly edits?: readonly ClaimEdit[]
  /** Names that the reader has put together. */
  readonly ledger?: readonly LedgerEntry[]
}

/** The pipeline of one article: segment, read every sentence, resolve names, build claims. */
export function analysePage(of: Page): AnalysedArticle {
  const { id, text, cuts, bare, date, title, edits = [], ledger: entries } = of
  const page = segment(text, cuts, bare)
  const top = headlineBlock(text, page.blocks, title)
  const blocks = page.blocks.map((block, i) => (i === top ? { ...block, role: 'heading' as const } : block))
  const sentences = page.sentences.map((sentence) =>
    sentence.block === top ? { ...sentence, role: 'heading' as const } : sentence,
  )
  const masked = maskCuts(text, cuts)
  const own = ownNames(entries)
  const read = sentences.map((sentence) => {
    const words = fixTags(wordsOf(masked, { from: afterMarker(masked, sentence), to: sentence.to }))
    const mentions = rawMentions(words, isTitleCase(sentence.role === 'heading', words))
    return { sentence, words, mentions: own.within(words, mentions) }
  })
  const ledger = buildLedger(read, own)
  const speakers = carriedSpeakers()
  const times = timeMemory(date)
  const claims: Claim[] = []
  const lastOf = new Map<number, string>()
  const seen = new Map<string, number>()
  /** Ids of the reader's own claims so far, which may go on in the next sentence. */
  const begunAt = new Map<string, string>()
  const named = read.map(({ sentence, words, mentions }) => ({
    sentence,
    words,
    keyed: keyedMentions(ledger, mentions),
  }))
  const references = referenceReader(namedRoles(named, ledger.names))
  for (const { sentence, words, keyed } of named) {
    const referring = references(sentence.index, words, keyed)
    const found = readSentence(words, speakers.openQuote(sentence.block))
    const clauses = editedClauses(found, sentence, edits)
    const reading = { ...found, clauses }
    if (
      !isEdited(sentence, edits) &&
      !bare &&
      sentence.block !== top &&
      namesOnly(words, statingGroups(sentence, reading), sentence.role, sentence.introducedBy !== undefined)
    )
      continue
    const question = /\?["'”’)\]]*$/.test(masked.slice(sentence.from, sentence.to))
    const built = sentenceClaims(id, sentence, reading, keyed, referring, times, question)
    const intro = sentence.introducedBy === undefined ? undefined : lastOf.get(sentence.introducedBy)
    const carried = speakers.carry(sentence, reading, keyed, built, ledger.names)
    for (const [i, claim] of carried.entries()) {
      if (claim.spans.length === 0) continue
      const { byHand } = clauses[i] ?? {}
      const begun =
        byHand === undefined ? undefined : claims.findIndex(({ id: known }) => known === begunAt.get(byHand))
      const first = begun === undefined ? undefined : claims[begun]
      const whole = first ? joinedClaim(first, claim) : claim
      const { from, to } = hull(whole.spans)
      const place = `${id}:${from}-${to}`
      const before = seen.get(place) ?? 0
      seen.set(place, before + 1)
      const identified = { ...whole, id: before === 0 ? place : `${place}~${before}` }
      if (byHand !== undefined) begunAt.set(byHand, identified.id)
      if (first && begun !== undefined) claims[begun] = identified
      else claims.push(intro === undefined ? identified : { ...identified, within: intro })
      lastOf.set(sentence.index, identified.id)
    }
  }
  const settled = claims.map((claim) => speakers.settled(claim))
  const headline = settled.filter((claim) => top !== null && sentences[claim.sentence]?.block === top)
  return {
    id,
    cuts,
    blocks,
    sentences,
    claims: settled,
    headline,
    date,
    entityNames: sortedNames(ledger.names),
  }
}

/** A claim of several sentences: what was read of the first, with the words of the next. */
function joinedClaim(first: Claim, next: Claim): Claim {
  return {
    ...first,
    spans: [...first.spans, ...next.spans],
    quantities: [...first.quantities, ...next.quantities],
    times: [...first.times, ...next.times],
    entities: [...first.entities, ...next.entities],
    cues: [...first.cues, ...next.cues],
    terms: [...first.terms, ...next.terms],
  }
}

function keyedMentions(ledger: EntityLedger, mentions: readonly RawMention[]): readonly MentionKey[] {
  return mentions.flatMap((mention) => {
    const key = ledger.keyOf(mention)
    return key === null ? [] : [{ mention, key }]
  })
}

/** In a headline the capitals hide the verbs from the tagger: it is asked again without them. */
function statingGroups({ role }: Sentence, { words, groups }: SentenceReading): readonly VerbGroup[] {
  if (role !== 'heading' || groups.some((group) => group.finite)) return groups
  const plain = words
    .map((word) => word.text)
    .join(' ')
    .toLowerCase()
  return [...groups, ...verbGroups(fixTags(wordsOf(plain, { from: 0, to: plain.length })))]
}

/** Where the words of a list item or numbered heading begin: behind "•", "3." or "(b)". */
function afterMarker(text: string, { from, to, role }: Sentence): number {
  if (role === 'paragraph') return from
  const marker =
    /^(?:[•◦▪‣⁃·*#–—-]+\s*)?(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]{1,2}\s+)?/.exec(
      text.slice(from, Math.min(to, from + 12)),
    )?.[0] ?? ''
  return marker.length < to - from ? from + marker.length : from
}

/** In a headline most words have capitals, so they are no evidence of names. */
function isTitleCase(heading: boolean, words: readonly { readonly text: string }[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word.text))
  const raised = long.filter((word) => /^\p{Lu}/u.test(word.text)).length
  return heading || (long.length > 5 && raised * 10 > long.length * 7)
}

function sortedNames(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)))
}
