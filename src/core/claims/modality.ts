import type { Modality } from '../model/claim'
import type { Word } from '../text/tokens'
import type { VerbGroup } from './verb-groups'

interface ModalityCue {
  readonly at: readonly number[]
  readonly role: 'hedge' | 'necessity' | 'intention' | 'condition' | 'hypothesis' | 'future' | 'reported'
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const HEDGES = set(
  'perhaps possibly probably likely reportedly allegedly apparently seemingly presumably potentially supposedly purportedly unlikely conceivably maybe',
)
const HEDGING_VERBS = set('seem appear tend')
const UNCERTAIN = set('uncertain unclear doubtful unknown unconfirmed unsure possible potential')
const INTENTIONS = set(
  'plan intend aim seek vow pledge agree want hope promise commit wish consider prepare propose decide threaten',
)
const WILLING = set(
  'willing ready prepared eager keen determined willingness readiness intention intent desire plan commitment proposal',
)
/** Verbs that make a noun of intention the subject's own. */
const HOLDING_VERBS = set(
  'be have make express announce declare state reaffirm reiterate repeat confirm voice signal show give renew unveil',
)
const EXPECTED = set('expected set due scheduled poised slated bound likely')

/** "is said to have closed": somebody holds it, the source does not say so itself. */
const HELD = set(
  'said believed thought reported alleged rumoured rumored understood feared suspected claimed considered presumed',
)
const CHANCES = set('chance possibility risk likelihood danger prospect probability')
const NEEDFUL = set('essential vital necessary imperative crucial mandatory compulsory obligatory')

/** Strongest first: what decides when a clause has several. */
const ORDER = ['condition', 'hypothesis', 'hedge', 'necessity', 'intention', 'future'] as const
const BY_ROLE = {
  condition: 'conditional',
  hypothesis: 'hypothetical',
  hedge: 'possible',
  necessity: 'necessary',
  intention: 'intended',
  future: 'future',
} as const satisfies Record<(typeof ORDER)[number], Modality>

/** How a clause is put: as a fact, a possibility, a duty, a plan, a condition, a thought, a prospect. */
export function modalityOf(
  words: readonly Word[],
  clause: readonly number[],
  group: VerbGroup | null = null,
): { readonly modality: Modality; readonly cues: readonly ModalityCue[] } {
  const cues = clause.flatMap((i) => cueAt(words, i) ?? [])
  const role = ORDER.find((candidate) =>
    cues.some((cue) => cue.role === candidate && decides(words, group, cue)),
  )
  return { modality: role ? BY_ROLE[role] : 'asserted', cues }
}

/** A plan or prospect inside the subject ("the wish to leave has grown") or behind a comma does not colour the statement. */
function decides(words: readonly Word[], group: VerbGroup | null, cue: ModalityCue): boolean {
  const at = cue.at[0] ?? 0
  if (!group || cue.role === 'condition') return true
  const word = words[at]
  if (word?.pos === 'ADV' && cue.role === 'hedge') return true
  if (at < group.start) return false
  // "rejected the plan to build": the verb speaks of the plan, the clause is none.
  if (cue.role === 'intention' && word?.pos === 'NOUN' && !HOLDING_VERBS.has(group.lemma)) return false
  return !words
    .slice(group.end, at)
    .some((w) => w.lower === ',' || w.lower === 'that' || w.lower === 'which' || w.lower === 'who')
}

function cueAt(words: readonly Word[], i: number): ModalityCue | null {
  const word = words[i]
  if (!word) return null
  const at = (n: number): string => words[i + n]?.lower ?? ''
  const one = (role: ModalityCue['role'], size = 1): ModalityCue => ({
    at: Array.from({ length: size }, (_, k) => i + k),
    role,
  })
  const negatedNext = at(1) === 'not' || at(1) === "n't"
  if (word.pos === 'AUX' && !openedByVerb(words, i)) {
    switch (word.lower) {
      case 'may':
      case 'might':
        return one('hedge')
      case 'could':
        if (at(1) === 'have') return one('hypothesis', 2)
        return negatedNext ? null : one('hedge')
      case 'would':
        return one('hypothesis')
      case 'must':
      case 'should':
      case 'shall':
      case 'ought':
        return inverted(words[i + 1], word.lower) ? one('condition') : one('necessity')
      case 'will':
      case 'wo':
      case "'ll":
        return one('future')
      default:
    }
  }
  return phraseCue(words, i, at, one)
}

/** "is said", "is not supposed", "are still expected". */
function followsBe(words: readonly Word[], i: number): boolean {
  let at = i - 1
  while (words[at]?.pos === 'ADV' || words[at]?.lower === 'not' || words[at]?.lower === "n't") at--
  return words[at]?.lemma === 'be'
}

const verbAt = (words: readonly Word[], at: number): boolean => /^(?:VERB|AUX)$/.test(words[at]?.pos ?? '')

/** "Had the dam failed, …", "Were it to fail, …": the verb stands first, and what follows is only thought of. */
function openedByVerb(words: readonly Word[], i: number): boolean {
  const opens = i === 0 || /^[,"]$/.test(words[i - 1]?.text ?? '')
  if (!opens || !/^(?:had|were)$/.test(words[i]?.lower ?? '')) return false
  if (!/^(?:DET|PRON|PROPN|NOUN)$/.test(words[i + 1]?.pos ?? '')) return false
  return words.some((word, k) => k > i + 1 && /^(?:would|could|might)$/.test(word.lower))
}

/** "should it fail": subject behind the verb. */
function inverted(next: Word | undefined, lower: string): boolean {
  return lower === 'should' && next !== undefined && /^(?:PRON|DET|PROPN)$/.test(next.pos)
}

function phraseCue(
  words: readonly Word[],
  i: number,
  at: (n: number) => string,
  one: (role: ModalityCue['role'], size?: number) => ModalityCue,
): ModalityCue | null {
  const word = words[i]
  if (!word) return null
  const lower = word.lower
  if (lower === 'if' && at(-1) !== 'as' && at(-1) !== 'even') return one('condition')
  if (
    lower === 'unless' ||
    (lower === 'provided' &&
      (at(1) === 'that' || words[i + 1]?.pos === 'DET' || words[i + 1]?.pos === 'PRON'))
  )
    return one('condition')
  if ((lower === 'as' || lower === 'so') && at(1) === 'long' && at(2) === 'as') return one('condition', 3)
  if (lower === 'in' && at(1) === 'case') return one('condition', 2)
  if (lower === 'in' && at(1) === 'the' && at(2) === 'event' && at(3) === 'of') return one('condition', 4)
  if (openedByVerb(words, i)) return one('condition')
  if (lower === 'on' && at(1) === 'condition') return one('condition', 2)
  if (lower === 'reportedly' || lower === 'allegedly' || lower === 'purportedly') return one('hedge')
  if (HEDGES.has(lower) && !(EXPECTED.has(lower) && at(1) === 'to')) return one('hedge')
  if (HEDGING_VERBS.has(word.lemma) && word.pos === 'VERB' && at(1) === 'to') return one('hedge')
  if (UNCERTAIN.has(lower) && /^(?:be|remain|seem|still)$/.test(words[i - 1]?.lemma ?? ''))
    return one('hedge')
  if ((word.lemma === 'have' || word.lemma === 'need') && at(1) === 'to' && at(0) !== 'having')
    return one('necessity', 2)
  if ((lower === 'required' || lower === 'obliged' || lower === 'forced') && at(1) === 'to')
    return one('necessity', 2)
  if (HELD.has(lower) && at(1) === 'to' && verbAt(words, i + 2) && followsBe(words, i)) return one('hedge', 2)
  if (
    CHANCES.has(lower) &&
    (at(1) === 'that' || at(1) === 'of') &&
    /^(?:a|the|no|some|little|any)$/.test(at(-1))
  )
    return one('hedge')
  if (NEEDFUL.has(lower) && (at(1) === 'to' || at(1) === 'that') && followsBe(words, i))
    return one('necessity')
  if (lower === 'supposed' && at(1) === 'to' && followsBe(words, i)) return one('intention', 2)
  if (lower === 'about' && at(1) === 'to' && followsBe(words, i)) return one('future', 2)
  if (lower === 'on' && at(1) === 'the' && /^(?:verge|brink)$/.test(at(2)) && at(3) === 'of')
    return one('future', 4)
  if (lower === 'going' && at(1) === 'to' && words[i + 2]?.pos === 'VERB') return one('future', 2)
  if (EXPECTED.has(lower) && at(1) === 'to' && followsBe(words, i)) return one('future', 2)
  if (INTENTIONS.has(word.lemma) && word.pos === 'VERB' && at(1) === 'to' && words[i + 2]?.pos === 'VERB')
    return one('intention', 2)
  if (WILLING.has(word.lemma) && at(1) === 'to' && words[i + 2]?.pos === 'VERB') return one('intention', 2)
  return null
}
