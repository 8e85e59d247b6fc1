import { readFileSync, readdirSync } from 'node:fs'
import { analyseArticle } from '../src/core'
const dir = '/work/shared/samples/'
for (const f of readdirSync(dir).filter((f) => f.endsWith('.txt'))) {
  const text = readFileSync(dir + f, 'utf8')
  const r = analyseArticle({ id: f.slice(0, 3), text, meta: {}, cutOverrides: [] })
  for (const c of r.claims) if (process.argv[2] === 'all' || c.polarity === 'negative' || c.cues.some((q) => /neg|restr/.test(q.role))) console.log(f.slice(0, 3), c.kind, c.polarity, c.modality, c.attribution?.speaker ?? '-', c.attribution?.stance ?? '', '|', c.spans.map((s) => text.slice(s.from, s.to)).join(' … '), '|', c.cues.map((q) => `${q.role}:${text.slice(q.from, q.to)}`).join(','), '| neg:', c.terms.filter((t) => t.negated && t.content).map((t) => t.lemma).join(' '))
}
