import { judgedSet } from './eval/pair-sets'
const [set = 'ecb_same_subtopic', label='same_event', n = '15'] = process.argv.slice(2)
const j = [...judgedSet(set)].sort((x, y) => y.judgement.similarity - x.judgement.similarity)
const neg = j.filter((x) => x.row.label !== label), pos = j.filter((x) => x.row.label === label).reverse()
for (const x of neg.slice(0, +n)) console.log('HIGH NEG', x.judgement.similarity.toFixed(2), x.row.a, '||', x.row.b)
for (const x of pos.filter((_, i) => i % 12 === 0).slice(0, +n)) console.log('LOW POS', x.judgement.similarity.toFixed(2), x.row.a, '||', x.row.b)
