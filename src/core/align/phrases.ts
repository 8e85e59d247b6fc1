import type { Term } from '../model/claim'

/**
 * Words that mean something together: "turned the offer down" is no turning. A verb and its particle may be parted by
 * their object; other phrases stand as written. They are compared as one word, joined by hyphens.
 */
const VERBS_WITH_PARTICLE = `
turn:down,off,on,away,back,over vote:down,in,out call:off,on switch:off,on shut:down,off pay:off,back,out
go:on,ahead,off,under,down,up,back carry:on,out break:down,off,out,up put:off,out,forward,up,down give:up,in,back
take:over,off,up,down,part,place,back,on hold:back,off,on set:up,off,out step:down,up,in,back lay:off,down
pull:out,back,off,down back:down,out,up rule:out,in sign:off,up hand:over,back,in send:back,off,out
bring:in,back,down,about cut:off,back,down,out sell:off,out buy:out,up strike:down,off phase:out,in
win:over,back lose:out run:out,down shoot:down,up burn:down close:down,off open:up wind:up,down
play:down,up speed:up slow:down,up scale:back,up,down roll:back,out cover:up wipe:out stand:down,by,firm
hold:talks write:off sort:out work:out fall:through,apart,out,back come:back,forward,out,off keep:up,on,out stay:on,away
let:in,out,off lock:out,up,down drop:out,off find:out,guilty point:out throw:out stick:to
`
/** Everyday prepositional phrases that say in what state a thing is. */
const FIXED = `
free of charge|on sale|off sale|on strike|at work|in use|out of use|in service|out of service|in operation|out of operation
in power|out of power|in office|out of office|in force|at large|in custody|on the run|at war|at peace|on line|off line
in order|out of order|in place|in favour|in favor|under way|on hold|in private|in public|behind closed doors|on time
on schedule|behind schedule|ahead of schedule|in stock|out of stock|in debt|out of work|out of danger|in danger
under control|out of control|on fire|on board|at home|at sea|on bail|on trial|on duty|off duty|in good health
out of business|in business|up to date|out of date|on the market|off the market|in the hand of|under the control of
without interruption|in secret|by accident|on purpose
`
/** Words between a verb and its particle: "turned the whole offer down". */
const MAX_GAP = 4

const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  VERBS_WITH_PARTICLE.trim()
    .split(/\s+/)
    .map((entry) => {
      const [verb = '', particles = ''] = entry.split(':')
      return [verb, new Set(particles.split(','))]
    }),
)

/** First word -> the phrases that it opens, longest first. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = readPhrases()

function readPhrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const phrase of FIXED.trim().split(/[|\n]/)) {
    const words = phrase.split(' ')
    map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), words])
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.length - a.length)
  return map
}

/** The terms with every phrase as one term, at the place of its verb or of its noun, where what denies it looks for it. */
export function joinPhrases(terms: readonly Term[]): readonly Term[] {
  const joined: Term[] = []
  const taken = new Set<number>()
  for (const [at, term] of terms.entries()) {
    if (taken.has(at)) continue
    const length = fixedLength(terms, at)
    if (length > 0) {
      const words = terms.slice(at, at + length)
      const head = words.findLast(({ pos }) => pos === 'NOUN' || pos === 'ADJ') ?? term
      for (let i = 1; i < length; i++) taken.add(at + i)
      joined.push({
        ...head,
        lemma: words.map(({ lemma }) => lemma).join('-'),
        negated: words.some(({ negated }) => negated),
        content: true,
      })
      continue
    }
    const particle = particleOf(terms, at)
    const found = terms[particle]
    if (found) {
      taken.add(particle)
      joined.push({ ...term, lemma: `${term.lemma}-${found.lemma}` })
    } else joined.push(term)
  }
  return joined
}

function fixedLength(terms: readonly Term[], at: number): number {
  for (const words of PHRASES.get(terms[at]?.lemma ?? '') ?? []) {
    if (words.every((word, i) => terms[at + i]?.lemma === word)) return words.length
  }
  return 0
}

/** Index of the particle that belongs to a verb; -1 where it has none. */
function particleOf(terms: readonly Term[], at: number): number {
  const verb = terms[at]
  const particles = verb?.pos === 'VERB' ? PARTICLES.get(verb.lemma) : undefined
  if (!verb || !particles) return -1
  for (let i = at + 1; i <= at + 1 + MAX_GAP; i++) {
    const word = terms[i]
    if (!word || word.pos === 'VERB' || word.pos === 'AUX') return -1
    if (!particles.has(word.lemma)) {
      // A preposition opens something else: "turn to the right and go down".
      if (word.pos === 'ADP' || word.pos === 'SCONJ' || word.pos === 'CCONJ') return -1
      continue
    }
    // Parted from its verb a particle ends the phrase: "put the fire out." but not "put the lamp on the table".
    const next = terms[i + 1]
    if (i > at + 1 && next && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(next.pos)) return -1
    return i
  }
  return -1
}
