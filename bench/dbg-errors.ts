import { judgedSet } from './eval/pair-sets'
const [set = 'sick', label = 'contradiction', kind = 'both', max = '30'] = process.argv.slice(2)
let fp = 0, fn = 0
for (const { row, judgement } of judgedSet(set)) {
  const found = judgement.relation === 'contradiction'
  const want = row.label === label
  if (found && !want && kind !== 'fn' && fp++ < +max) console.log('FP', row.label, judgement.rule, judgement.score.toFixed(2), '|', row.a, '||', row.b, '|', JSON.stringify(judgement.evidence))
  if (!found && want && kind !== 'fp' && fn++ < +max) console.log('FN', judgement.relation, judgement.rule, judgement.similarity.toFixed(2), '|', row.a, '||', row.b, '|', judgement.evidence.note)
}
console.log({ fp, fn })
