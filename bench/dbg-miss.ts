import { readFileSync, readdirSync } from 'node:fs'
import { analyseArticle } from '../src/core'
import { alignedPairs } from '../src/core/align/align-articles'
import { pairSide } from '../src/core/contradict/claim-pair'
import { pairSource } from '../src/core/contradict/pair-findings'
import { denialsOf } from '../src/core/contradict/denial'
import { coverOf } from '../src/core/contradict/cover'
import { judgePair } from '../src/core/contradict/judge-pair'
const dir = '/work/shared/samples/'
const arts = readdirSync(dir).filter((q) => q.endsWith('.txt')).map((f) => { const a = { id: f.slice(0, 3), text: readFileSync(dir + f, 'utf8'), meta: {}, cutOverrides: [] }; return { a, n: analyseArticle(a) } })
const seen = new Set<string>()
for (const x of arts) for (const y of arts) if (x.a.id < y.a.id) {
  const sx = pairSource(x.a, x.n), sy = pairSource(y.a, y.n)
  for (const p of alignedPairs(x.n, y.n)) {
    const pair = { a: pairSide(sx, p.a), b: pairSide(sy, p.b), likeness: p.likeness, similarity: p.similarity, rarity: p.rarity }
    for (const s of ['a', 'b'] as const) for (const d of denialsOf(pair[s])) {
      if (!seen.has(pair[s].claim.id + d.cue.from)) { seen.add(pair[s].claim.id + d.cue.from); console.log('DENIAL', d.kind, d.heads.map((h) => h.lemma).join('+'), '|', pair[s].text.slice(0, 120)) }
      const ms = d.heads.map((h) => p.likeness.matches.find((m) => m[s] === h))
      if (ms.some((m) => !m)) continue
      const denied = pair[s].view.terms.filter((t) => t.negated || d.heads.includes(t))
      const c = coverOf(pair, denied, s)
      if (c > 0.35) console.log(' ', x.a.id, y.a.id, s, d.kind, c.toFixed(2), 'sim', p.similarity.toFixed(2), ms.map((m) => `${m!.a.lemma}~${m!.b.lemma}${m!.a.negated !== m!.b.negated ? '-' : '='}`).join(), judgePair(pair)?.kind ?? '-', '|', pair[s].text, '||', pair[s === 'a' ? 'b' : 'a'].text)
    }
  }
}
