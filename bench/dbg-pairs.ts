import { readFileSync, readdirSync } from 'node:fs'
import { analyseArticle } from '../src/core'
import { alignedPairs } from '../src/core/align/align-articles'
const dir = '/work/shared/samples/'
const [x = '000', y = '001', n = '25', filter = ''] = process.argv.slice(2)
const load = (p: string) => { const f = readdirSync(dir).find((q) => q.startsWith(p))!; return { id: p, text: readFileSync(dir + f, 'utf8'), meta: {}, cutOverrides: [] } }
const A = load(x), B = load(y)
const pairs = alignedPairs(analyseArticle(A), analyseArticle(B)).filter((p) => !filter || A.text.slice(p.a.claim.spans[0]!.from).startsWith(filter))
for (const p of pairs.slice(0, +n)) console.log(p.similarity.toFixed(2), p.likeness.coverA.toFixed(2), p.likeness.coverB.toFixed(2), '|', p.a.claim.spans.map((s) => A.text.slice(s.from, s.to)).join(' … '), '||', p.b.claim.spans.map((s) => B.text.slice(s.from, s.to)).join(' … '), '|', p.likeness.matches.map((m) => `${m.a.lemma}~${m.b.lemma}${m.opposite ? '!' : ''}${m.a.negated !== m.b.negated ? '-' : ''}`).join(' '))
