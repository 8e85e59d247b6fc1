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
}

const PRONOUN = /^(?:he|she|they|him|her)$/i

/** Remembers, from sentence to sentence, who was named last and who is being quoted. */
export function carriedSpeakers(): SpeakerMemory {
  let block = -1
  let open = false
  let lastSpeaker: Attribution | null = null
  let lastPerson: string | null = null
  let spokeBefore = false
  return {
    openQuote: (current) => open && current === block,
    carry(sentence, reading, mentions, claims, names) {
      const continued = open && sentence.block === block
      const goesOn = sentence.block === block && lastSpeaker?.quoted === true && spokeBefore
      const person = lastPerson
      const completed = claims.map((claim) => {
        const { attribution } = claim
        if (attribution) return { ...claim, attribution: resolvePronoun(attribution, person, names) }
        // The rest of a quotation of several sentences is the same speaker's.
        if (
          lastSpeaker &&
          (continued ? insideFirstQuote(reading, claim) : goesOn && isWhollyQuoted(reading))
        ) {
          return { ...claim, attribution: { ...lastSpeaker, quoted: true } }
        }
        return claim
      })
      block = sentence.block
      open = reading.quotes.open
      lastSpeaker = completed.findLast((claim) => claim.attribution !== null)?.attribution ?? lastSpeaker
      const speaking = lastSpeaker?.speakerEntity
      const subjectPerson = mentions.find(({ key }) => key.startsWith('person:'))?.key
      spokeBefore = completed.some((claim) => claim.attribution?.quoted)
      const spoke = completed.some((claim) => claim.attribution !== null)
      lastPerson = (spoke && speaking?.startsWith('person:') ? speaking : subjectPerson) ?? lastPerson
      return completed
    },
  }
}

function resolvePronoun(
  attribution: Attribution,
  person: string | null,
  names: Readonly<Record<string, string>>,
): Attribution {
  if (!PRONOUN.test(attribution.speaker) || /^they$/i.test(attribution.speaker) || person === null)
    return attribution
  return { ...attribution, speaker: names[person] ?? attribution.speaker, speakerEntity: person }
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
  if (first?.start !== 0) return false
  const end = reading.words[first.end - 1]?.to ?? 0
  return claim.spans.every((span) => span.to <= end)
}
