// features of whole pairs
import { writeFileSync } from 'node:fs'
import { readPairs } from './eval/read-rows'
import { wholeViewOf } from '../src/core/judge-texts'
import { matchTerms } from '../src/core/align/match-terms'
const out: unknown[] = []
for (const set of ['ecb_same_subtopic', 'ecb_cross_subtopic', 'mrpc', 'rte3']) for (const r of readPairs(set)) {
  const a = wholeViewOf(r.a), b = wholeViewOf(r.b)
  const m = matchTerms(a.terms, b.terms)
  out.push({ set, l: r.label, ta: a.terms.map((t) => [t.lemma, t.pos, t.weight]), tb: b.terms.map((t) => [t.lemma, t.pos, t.weight]), m: m.map((x) => [a.terms.indexOf(x.a), b.terms.indexOf(x.b), x.quality]) })
}
writeFileSync('/work/lab/judge/sim.json', JSON.stringify(out))
