import type { Attribution, Claim, Sentence } from '../model/claim'
import type { SentenceReading } from './read-sentence'
import type { MentionKey } from './sentence-claims'

interface SpeakerMemory {
  /** A quotation that began in an earlier sentence of this block is still open. */
  openQuote(block: number): boolean
  /** The sentence's claims with speakers completed from what came before. */
  carry(
    sentence: Sentence,
    reading: SentenceReading,
    mentions: readonly MentionKey[],
    claims: readonly Claim[],
    names: Readonly<Record<string, string>>,
  ): readonly Claim[]
  /** A claim of a quotation whose speaker was named only at its end, with that speaker. */
  settled(claim: Claim): Claim
}

const PRONOUN = /^(?:he|she|they|him|her)$/i
const PLURAL = /^they$/i
/** Words that more than one person answers to: "Officials", "the two ministers", "Lind and Okafor". */
const SEVERAL = /^(?:(?:the|both|two|three|several|many|some|most) )?\p{L}[\p{L} -]*s$|\band\b/iu

/** A sentence in a quotation whose speaker has not been named yet. */
interface Waiting {
  readonly sentence: number
  /** Where the quotation begins in it. */
  readonly from: number
}

/** Remembers, from sentence to sentence, who was named last and who is being quoted. */
export function carriedSpeakers(): SpeakerMemory {
  let block = -1
  let open = false
  let lastSpeaker: Attribution | null = null
  let lastPerson: string | null = null
  let lastSeveral: Attribution | null = null
  let spokeBefore = false
  /** Who says the quotation that is open; `null` while nobody has been named. */
  let opener: Attribution | null = null
  let waiting: readonly Waiting[] = []
  const settled = new Map<number, Waiting & { readonly by: Attribution }>()
  return {
    settled(claim) {
      const known = claim.attribution === null ? settled.get(claim.sentence) : undefined
      const inside = known !== undefined && claim.spans.every((span) => span.from >= known.from)
      return inside ? { ...claim, attribution: { ...known.by, quoted: true } } : claim
    },
    openQuote: (current) => open && current === block,
    carry(sentence, reading, mentions, claims, names) {
      // A quotation goes on in the next paragraph with a mark of its own; the one before was never closed.
      const resumed = open && sentence.block === block + 1 && reading.words[0]?.text === '"'
      const continued = (open && sentence.block === block) || resumed
      const goesOn = sentence.block === block && lastSpeaker?.quoted === true && spokeBefore
      const person = lastPerson
      const several = lastSeveral
      const completed = claims.map((claim) => {
        const { attribution } = claim
        if (attribution) return { ...claim, attribution: resolvePronoun(attribution, person, several, names) }
        // The rest of a quotation of several sentences is the same speaker's.
        const goingOn = continued ? insideFirstQuote(reading, claim) : goesOn && isWhollyQuoted(reading)
        const speaking = continued ? opener : lastSpeaker
        return speaking && goingOn ? { ...claim, attribution: { ...speaking, quoted: true } } : claim
      })
      const quotedHere = completed.find(({ attribution }) => attribution?.quoted)?.attribution ?? null
      if (!continued) waiting = []
      if (reading.quotes.open || (continued && opener === null))
        waiting = [...waiting, { sentence: sentence.index, from: quoteStart(reading, continued) }]
      const by = quotedHere ?? (goesOn && !reading.quotes.open && continued ? lastSpeaker : null)
      if (by && waiting.length > 0) {
        for (const one of waiting) settled.set(one.sentence, { ...one, by })
        waiting = []
      }
      opener = reading.quotes.open ? (quotedHere ?? (continued ? opener : goesOn ? lastSpeaker : null)) : null
      block = sentence.block
      open = reading.quotes.open
      lastSpeaker = completed.findLast((claim) => claim.attribution !== null)?.attribution ?? lastSpeaker
      lastSeveral =
        completed.findLast(({ attribution }) => isSeveral(attribution))?.attribution ?? lastSeveral
      const speaking = lastSpeaker?.speakerEntity
      const subjectPerson = mentions.find(({ key }) => key.startsWith('person:'))?.key
      spokeBefore = completed.some((claim) => claim.attribution?.quoted)
      const spoke = completed.some((claim) => claim.attribution !== null)
      lastPerson = (spoke && speaking?.startsWith('person:') ? speaking : subjectPerson) ?? lastPerson
      return completed
    },
  }
}

function isSeveral(attribution: Attribution | null): boolean {
  if (!attribution || attribution.speakerEntity?.startsWith('person:')) return false
  return !PRONOUN.test(attribution.speaker) && SEVERAL.test(attribution.speaker)
}

function resolvePronoun(
  attribution: Attribution,
  person: string | null,
  several: Attribution | null,
  names: Readonly<Record<string, string>>,
): Attribution {
  if (!PRONOUN.test(attribution.speaker)) return attribution
  if (PLURAL.test(attribution.speaker)) {
    if (!several) return attribution
    const { speakerEntity } = several
    return { ...attribution, speaker: several.speaker, ...(speakerEntity ? { speakerEntity } : {}) }
  }
  // Whom a pronoun is sure to mean is known better than who was named last.
  const sure = attribution.speakerEntity
  if (sure !== undefined) return { ...attribution, speaker: names[sure] ?? attribution.speaker }
  if (person === null) return attribution
  return { ...attribution, speaker: names[person] ?? attribution.speaker, speakerEntity: person }
}

function quoteStart({ words, quotes }: SentenceReading, continued: boolean): number {
  const quote = continued ? quotes.ranges[0] : quotes.ranges.at(-1)
  return words[quote?.start ?? 0]?.from ?? 0
}

/** Nothing but one quotation, which carries on the one before: “We left. It was late.” */
function isWhollyQuoted({ words, quotes }: SentenceReading): boolean {
  const first = quotes.ranges[0]
  return (
    words[0]?.text === '"' &&
    first !== undefined &&
    quotes.ranges.length === 1 &&
    first.end >= words.length - 2
  )
}

function insideFirstQuote(reading: SentenceReading, claim: Claim): boolean {
  const first = reading.quotes.ranges[0]
  if (!first || first.start !== (reading.words[0]?.text === '"' ? 1 : 0)) return false
  const end = reading.words[first.end - 1]?.to ?? 0
  return claim.spans.every((span) => span.to <= end)
}
