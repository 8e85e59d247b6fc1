import type { ClaimView } from '../align/claim-view'
import type { ViewTerm } from '../align/view-term'
import type { Cue, Term } from '../model/claim'
import type { PairSide } from './claim-pair'

/** What a negation cue denies: that something exists, or that a predicate holds. */
export interface Denial {
  readonly cue: Cue
  readonly kind: 'existence' | 'predicate'
  /** The words without which the denial denies nothing: the other source must affirm every one of them. */
  readonly heads: readonly ViewTerm[]
}

/** True for words that say no more than that their object or subject is there. */
export function isLight(term: Pick<Term, 'lemma'>): boolean {
  return LIGHT.has(term.lemma) || COPULAS.has(term.lemma)
}

/** Verbs and adjectives that lend their object existence: "do not maintain a dialogue" denies the dialogue. */
const LIGHT = new Set(
  (
    'have exist maintain hold keep receive record detect observe take-place know aware see make take yield produce get find establish conduct ' +
    'offer contain include provide give emerge occur happen do reach'
  ).split(' '),
)
const INTENDING = new Set(['intend', 'plan', 'expect', 'mean', 'propose'])
const COPULAS = new Set(['be', 'remain', 'become', 'seem', 'appear', 'stay', 'prove'])
/** Words between a cue and what it denies. */
const MAX_REACH = 9
/** Words between an auxiliary and its verb. */
const AUXILIARY_REACH = 3
const NOMINAL = new Set(['NOUN', 'PROPN'])
const INSIDE_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'ADV', 'PRON'])
/** Cues that stand before a noun phrase. */
const NOUN_CUE =
  /^(?:no|none|without|(?:the )?(?:absence|lack|dearth|shortage)(?: of)?|neither|zero|free of|devoid of|lack(?:s|ed|ing)?)$/i
const PERSON_CUE = /^(?:nobody|no one|no-one|nothing|none)$/i

/** A claim meets hundreds of others; its own words are read once. */
const KNOWN = new WeakMap<ClaimView, readonly Denial[]>()

/** The denials in a claim, one per negation cue that has something to deny. */
export function denialsOf(side: PairSide): readonly Denial[] {
  let denials = KNOWN.get(side.view)
  if (!denials) {
    denials = readDenials(side)
    KNOWN.set(side.view, denials)
  }
  return denials
}

function readDenials(side: PairSide): readonly Denial[] {
  const content = new Map(side.view.terms.map((term) => [term.from, term]))
  const denials: Denial[] = []
  for (const cue of side.claim.cues) {
    if (cue.role !== 'negation' && cue.role !== 'implicit-negation') continue
    const found = denialOf(side, cue, content)
    // "Not the United States nor …": nobody denies that a country, a firm or a person exists.
    const named = found?.kind === 'existence' && found.heads.every((head) => head.entity)
    if (found && found.heads.length > 0 && !named) denials.push({ cue, ...found })
  }
  return denials
}

type Content = ReadonlyMap<number, ViewTerm>
type Found = Pick<Denial, 'kind' | 'heads'> | null

function denialOf(side: PairSide, cue: Cue, content: Content): Found {
  const after = side.claim.terms.filter((word) => word.from >= cue.to).slice(0, MAX_REACH)
  const cueText = side.source.text.slice(cue.from, cue.to)
  if (NOUN_CUE.test(cueText) && !PERSON_CUE.test(cueText)) return nounDenial(after, content)
  const index = after.findIndex((word, place) => isPredicate(word, after.slice(place + 1)))
  const first = after[index]
  if (!first)
    return PERSON_CUE.test(cueText) ? verbDenial(side, cue, content) : subjectDenial(side, cue, content)
  const rest = after.slice(index + 1)
  if (COPULAS.has(first.lemma)) return complementDenial(side, cue, rest, content)
  if (LIGHT.has(first.lemma)) {
    const object = phraseHead(rest, content)
    return object ? { kind: 'existence', heads: [object] } : subjectDenial(side, cue, content)
  }
  const own = content.get((intendedVerb(first, rest) ?? first).from)
  return own ? { kind: 'predicate', heads: [own] } : null
}

/** "Does not intend to *resign*": what is not intended is what is denied. */
function intendedVerb(first: Term, rest: readonly Term[]): Term | undefined {
  if (!INTENDING.has(first.lemma)) return undefined
  const verb = rest.slice(0, 3).find((word) => word.pos === 'VERB')
  return rest[0]?.lemma === 'to' ? verb : undefined
}

/** "No dog is running", "absence of a channel": the noun, and its verb where it has a telling one. */
function nounDenial(after: readonly Term[], content: Content): Found {
  const noun = phraseHead(after, content)
  if (!noun) return null
  const verb = after.find((word) => word.from > noun.from && word.pos === 'VERB')
  const own = verb && content.get(verb.from)
  if (!own?.negated || LIGHT.has(own.lemma)) return { kind: 'existence', heads: [noun] }
  return { kind: 'predicate', heads: [noun, own] }
}

/** After a form of "be": an adjective, a noun, or nothing ("there is not"). */
function complementDenial(side: PairSide, cue: Cue, rest: readonly Term[], content: Content): Found {
  const complement = rest.find((word) => word.pos === 'ADJ' || NOMINAL.has(word.pos) || word.pos === 'NUM')
  if (!complement) return subjectDenial(side, cue, content)
  const following = rest[rest.indexOf(complement) + 1]
  if (complement.pos === 'ADJ' && !NOMINAL.has(following?.pos ?? '') && following?.pos !== 'ADJ') {
    if (LIGHT.has(complement.lemma)) {
      const object = phraseHead(rest.slice(rest.indexOf(complement) + 1), content)
      return object ? { kind: 'existence', heads: [object] } : null
    }
    const own = content.get(complement.from)
    return own ? { kind: 'predicate', heads: [own] } : null
  }
  const noun = phraseHead(rest.slice(rest.indexOf(complement)), content)
  const existential = side.claim.terms.some((word) => word.lemma === 'there' && word.from < cue.from)
  return noun ? { kind: existential ? 'existence' : 'predicate', heads: [noun] } : null
}

/** "A formal dialogue on Ukraine does not exist": the first noun phrase before the cue. */
function subjectDenial(side: PairSide, cue: Cue, content: Content): Found {
  const before = side.claim.terms.filter((word) => word.to <= cue.from)
  const start = before.findIndex((word) => NOMINAL.has(word.pos) && content.has(word.from))
  const noun = start < 0 ? null : phraseHead(before.slice(start), content)
  return noun && !noun.entity ? { kind: 'existence', heads: [noun] } : null
}

/** "The ministry pays nothing": the verb before the cue. */
function verbDenial(side: PairSide, cue: Cue, content: Content): Found {
  const verb = side.claim.terms.findLast((word) => word.to <= cue.from && word.pos === 'VERB')
  const own = verb && content.get(verb.from)
  return own ? { kind: 'predicate', heads: [own] } : null
}

/** An auxiliary is no predicate where its verb follows: "is *playing*", "has long been *known*". */
function isPredicate(word: Term, rest: readonly Term[]): boolean {
  if (word.pos === 'AUX') {
    return !rest.slice(0, AUXILIARY_REACH).some((next) => next.pos === 'VERB' || next.pos === 'AUX')
  }
  return word.pos === 'VERB' || word.pos === 'ADJ' || NOMINAL.has(word.pos)
}

/** Nouns that only count or point: in "no case of cholera" the cholera is denied. */
const POINTING = new Set(
  'case sign trace evidence proof indication hint kind sort type form instance example report number amount piece part member question risk threat danger possibility chance hope talk'.split(
    ' ',
  ),
)

/** Last noun of the first noun phrase: "(of) any active communication channel for …" -> channel. */
function phraseHead(words: readonly Term[], content: Content): ViewTerm | null {
  let head: ViewTerm | null = null
  for (const [index, word] of words.entries()) {
    if (NOMINAL.has(word.pos)) {
      const term = content.get(word.from)
      if (term && (!term.entity || !head)) head = term
    } else if (head && POINTING.has(head.lemma) && word.lemma === 'of') {
      return phraseHead(words.slice(index + 1), content) ?? head
    } else if (head || !(INSIDE_PHRASE.has(word.pos) || (word.pos === 'ADP' && index === 0))) break
  }
  return head
}
