import { irregularRoot } from './irregular-derivations'

/** Endings that make one word class of another, longest first; what they leave must be worth comparing. */
const ENDINGS = [
  'ization',
  'isation',
  'ational',
  'fulness',
  'ousness',
  'iveness',
  'ibility',
  'ability',
  'ation',
  'ition',
  'ement',
  'ments',
  'ingly',
  'ously',
  'ively',
  'ership',
  'ition',
  'ment',
  'ness',
  'ence',
  'ance',
  'able',
  'ible',
  'ical',
  'ship',
  'sion',
  'tion',
  'ally',
  'ised',
  'ized',
  'ity',
  'ant',
  'ent',
  'ive',
  'ing',
  'ial',
  'ian',
  'ism',
  'ist',
  'ize',
  'ise',
  'ify',
  'ous',
  'ate',
  'ory',
  'al',
  'ed',
  'er',
  'or',
  'ly',
  'ic',
  'es',
  'y',
  'e',
  's',
] as const

/** Shorter stems join words that have nothing in common ("station", "state"); one more before a mere -y ("party"). */
const MIN_STEM = 4

/**
 * A rough common form of derived words: negotiate, negotiation -> `negoti`. Wrong for some words;
 * it is used where other words must agree too. Numbers, keys and short words stay as they are.
 */
export function stem(lemma: string): string {
  const root = irregularRoot(lemma)
  if (root !== undefined) return root
  if (lemma.length <= MIN_STEM || !/^[a-z]+$/.test(lemma)) return lemma
  for (const ending of ENDINGS) {
    const rest = lemma.length - ending.length
    if (rest >= (ending === 'y' ? MIN_STEM + 1 : MIN_STEM) && lemma.endsWith(ending))
      return repaired(lemma.slice(0, rest), ending)
  }
  return lemma
}

/** decision -> deci -> decid, as decide -> decid; extension -> exten -> extend; planning -> plann -> plan. */
function repaired(rest: string, ending: string): string {
  if (ending === 'sion') return /(?:[ie]|[^aeiou]n|en|an)$/.test(rest) ? `${rest}d` : rest
  // inspection -> inspec -> inspect, adoption -> adop -> adopt
  if (ending === 'tion' && /[cp]$/.test(rest)) return `${rest}t`
  if (/([bdgmnprt])\1$/.test(rest)) return rest.slice(0, -1)
  return rest
}
