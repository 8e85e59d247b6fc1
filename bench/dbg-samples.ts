import { readFileSync, readdirSync } from 'node:fs'
import { compare } from '../src/core'
const dir = '/work/shared/samples/'
const files = readdirSync(dir).filter((f) => f.endsWith('.txt'))
const articles = files.map((f) => ({ id: f.slice(0, 3), text: readFileSync(dir + f, 'utf8'), meta: {}, cutOverrides: [] }))
const t = performance.now()
const result = compare(articles)
console.log('ms', performance.now() - t, 'claims', result.claims.length, 'alignments', result.alignments.length, 'groups', result.groups.length)
const n = +(process.argv[2] ?? 25)
const kinds: Record<string, number> = {}
for (const f of result.findings) kinds[f.kind] = (kinds[f.kind] ?? 0) + 1
console.log(kinds)
const only = process.argv[3]
const list = result.findings.filter((f) => (!only || `${f.a.articleId}${f.b.articleId}` === only))
for (const f of list.slice(0, n)) console.log(`\n[${f.a.articleId}-${f.b.articleId}] ${f.kind} ${f.rule} score ${f.score.toFixed(3)} sim ${f.similarity.toFixed(2)}\n A: ${f.a.quote}\n B: ${f.b.quote}\n  cues ${f.a.cues.map((c) => articles.find((x) => x.id === f.a.articleId)!.text.slice(c.from, c.to))} / ${f.b.cues.map((c) => articles.find((x) => x.id === f.b.articleId)!.text.slice(c.from, c.to))} shared ${f.sharedTerms} guards ${f.guards.filter((g) => g.fired).map((g) => g.guard + ':' + g.note)}\n ${f.explanation}`)
