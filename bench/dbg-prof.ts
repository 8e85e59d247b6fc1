import { compare } from '../src/core'
import { seededArticle } from './seeded-articles'
const twenty = Array.from({ length: +(process.argv[2] ?? 8) }, (_, index) => seededArticle(index + 1, 1500))
const t = performance.now()
const r = compare(twenty)
console.log(performance.now() - t, r.alignments.length, r.findings.length, r.claims.length)
