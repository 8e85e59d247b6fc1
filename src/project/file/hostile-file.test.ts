import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FILE_CAPS } from './file-caps'
import { CONTENTS, INPUT, reviewRow, sourceRow } from './project-file-fixtures'
import { readProjectFile } from './read-project-file'
import { sha256 } from './sha256'
import { utf8Of } from './utf8'
import { writeProjectFile } from './write-project-file'
import { type ZipEntry, zipOf } from './zip-writer'

const WHOLE = writeProjectFile(INPUT)
const CHOICE = { id: 'c', label: 'C', meaning: 'conflict', key: '1', definition: '' }
const REASON = { id: 'r', label: 'R', letter: 'R', definition: '' }

function partsOf(bytes: Uint8Array): ZipEntry[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, bytes: content }))
}

/** The file with the text of entries replaced and every checksum made right again, as somebody skilled would. */
function forged(edits: Readonly<Record<string, (json: string) => string>>): Uint8Array {
  const text = new TextDecoder()
  const parts = new Map(
    partsOf(WHOLE).map(({ name, bytes }) => [
      name,
      edits[name] && name !== 'project.json' ? utf8Of(edits[name](text.decode(bytes))) : bytes,
    ]),
  )
  const head = JSON.parse(text.decode(parts.get('project.json')))
  for (const entry of head.entries) {
    const bytes = parts.get(entry.name) ?? new Uint8Array()
    Object.assign(entry, { bytes: bytes.length, sha256: sha256(bytes) })
  }
  const heart = utf8Of((edits['project.json'] ?? String)(JSON.stringify(head)))
  parts.set('project.json', heart)
  parts.set('journal.json', utf8Of(JSON.stringify({ ...INPUT.position, project: sha256(heart) })))
  return zipOf([...parts].map(([name, bytes]) => ({ name, bytes })))
}

/** Sets a bit of every header and directory line. */
function withFlag(bytes: Uint8Array, bit: number): Uint8Array {
  const changed = Buffer.from(bytes)
  for (const [signature, offset] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    for (let at = changed.indexOf(signature); at >= 0; at = changed.indexOf(signature, at + 1)) {
      changed.writeUInt16LE(changed.readUInt16LE(at + offset) | bit, at + offset)
    }
  }
  return new Uint8Array(changed)
}

const whyOf = (bytes: Uint8Array) => {
  const reading = readProjectFile(bytes)
  return reading.outcome === 'refused' ? reading.why : reading.outcome
}
const extra = (name: string, bytes = new Uint8Array([1])) => zipOf([...partsOf(WHOLE), { name, bytes }])
const bodyOf = (bytes: Uint8Array) => {
  const reading = readProjectFile(bytes)
  return reading.outcome === 'refused' ? reading : { ...reading.file.contents, outcome: reading.outcome }
}

describe('a file that is no project', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', utf8Of('Dear colleague, here are the articles.')],
    ['a text that speaks of zip files', utf8Of('They begin with PK\u0003\u0004 and so on.'.repeat(50))],
    ['a DOCX', zipSync({ '[Content_Types].xml': utf8Of('<Types/>'), 'word/document.xml': utf8Of('<w/>') })],
    ['zeros', new Uint8Array(100_000)],
  ])('is refused as such: %s', (_, bytes) => {
    expect(whyOf(bytes)).toBe('no-project')
  })

  it('is refused where it is another program’s project.json', () => {
    expect(whyOf(zipSync({ 'project.json': utf8Of('{"name":"x"}') }))).toBe('damaged')
  })

  it('is refused where it is locked, with what to do', () => {
    const reading = readProjectFile(withFlag(WHOLE, 1))
    expect(reading).toMatchObject({
      outcome: 'refused',
      message: expect.stringMatching(/password.*Unlock it/),
    })
  })

  it('is refused where a newer version wrote it, whatever else is in it', () => {
    const newer = forged({
      'project.json': (json) => json.replace('"formatVersion":2', '"formatVersion":3,"new":[]'),
    })
    expect(readProjectFile(newer)).toMatchObject({
      outcome: 'refused',
      why: 'newer',
      message: expect.stringMatching(/newer version.*changed nothing/),
    })
  })
})

describe('a file made to harm', () => {
  it.each([
    '../x',
    '/etc/x',
    'C:\\x',
    'sources\\x',
    'a/../b',
    'CON',
    'aux.txt',
    'x\u0000.txt',
    'x'.repeat(301),
    './x',
  ])('is refused for the name %j', (name) => expect(whyOf(extra(name))).toBe('unsafe'))

  it('is refused for two entries of one name, also in another case', () => {
    expect(whyOf(extra('project.json'))).toBe('unsafe')
    expect(whyOf(extra('PROJECT.json'))).toBe('unsafe')
  })

  it('is refused for a link', () => {
    const bytes = Buffer.from(extra('notes.txt'))
    bytes.writeUInt32LE((0o120_777 << 16) >>> 0, bytes.lastIndexOf('PK\u0001\u0002') + 38)
    expect(whyOf(new Uint8Array(bytes))).toBe('unsafe')
  })

  it('is refused when an entry unpacks a hundredfold, before it is all out', () => {
    const bomb = zipSync({ 'project.json': [new Uint8Array(40 * 1024 * 1024), { level: 9 }] })
    expect(bomb.length).toBeLessThan(50_000)
    expect(whyOf(bomb)).toBe('unsafe')
  })

  it('is refused when all entries together unpack to more than a project', () => {
    const caps = { ...FILE_CAPS, totalBytes: 1000 }
    expect(readProjectFile(WHOLE, caps)).toMatchObject({ outcome: 'refused', why: 'unsafe' })
    expect(readProjectFile(WHOLE, { ...FILE_CAPS, entryBytes: 1000 })).toMatchObject({ why: 'unsafe' })
    expect(readProjectFile(WHOLE, { ...FILE_CAPS, entries: 3 })).toMatchObject({ why: 'unsafe' })
  })

  it('counts what comes out, not what the file says: a wrong size makes the entry a damaged one', () => {
    const bytes = Buffer.from(WHOLE)
    const line = bytes.lastIndexOf('PK\u0001\u0002', bytes.lastIndexOf('reviews-1.json'))
    bytes.writeUInt32LE(7, line + 24)
    expect(bodyOf(new Uint8Array(bytes))).toMatchObject({ outcome: 'partly', reviews: [] })
  })

  it('cannot name another project than its own', () => {
    expect(
      bodyOf(
        forged({ 'project.json': (json) => json.replace('"project":{"id":"p"', '"project":{"id":"q"') }),
      ),
    ).not.toMatchObject({ projectId: 'q' })
    const reviews = JSON.stringify([reviewRow('k1', {}, 'q')])
    expect(bodyOf(forged({ 'reviews-1.json': () => reviews }))).toMatchObject({
      outcome: 'partly',
      reviews: [],
    })
    const reaching = JSON.stringify([
      ...CONTENTS.steps.slice(0, 3),
      {
        ...CONTENTS.steps[3],
        changes: [{ store: 'tags', key: ['q', 't'], before: { name: 'a' }, after: { name: 'b' } }],
      },
    ])
    expect(bodyOf(forged({ 'history-1.json': () => reaching }))).toMatchObject({
      outcome: 'partly',
      steps: [],
    })
  })

  it.each(['../p', 'a/b', '', '.', 'C:', 'x'.repeat(65)])(
    'has no project id like %j, which names a folder',
    (id) => {
      const reading = bodyOf(forged({ 'project.json': (json) => json.replaceAll('"p"', JSON.stringify(id)) }))
      expect(reading).not.toMatchObject({ projectId: id })
    },
  )

  it.each([
    ['a note whose passage is in another source', 'annotations', { anchor: { sourceId: 's9' } }],
    ['a note of another project', 'annotations', { projectId: 'q' }],
    ['a finding of a relation that there is not', 'declared', { relation: 'same' }],
    ['a finding with a field more', 'declared', { surprise: 1 }],
  ] as const)('loses only the row: %s', (_, list, fields) => {
    const edit = (json: string) => {
      const [first, ...rest]: Record<string, object>[] = JSON.parse(json)
      const own = Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'object' ? { ...first?.[name], ...value } : value,
      ])
      return JSON.stringify([{ ...first, ...Object.fromEntries(own) }, ...rest])
    }
    const body = bodyOf(forged({ [`${list}-1.json`]: edit }))
    expect(body).toMatchObject({ outcome: 'partly', [list]: CONTENTS[list].slice(1), tags: CONTENTS.tags })
  })

  it.each([
    ['a verdict that means nothing known', { verdicts: [{ ...CHOICE, meaning: 'maybe' }], reasons: [] }],
    ['a key that is none', { verdicts: [{ ...CHOICE, key: '0' }], reasons: [] }],
    ['ten verdicts', { verdicts: Array.from({ length: 10 }, () => CHOICE), reasons: [] }],
    ['a letter of two', { verdicts: [CHOICE], reasons: [{ ...REASON, letter: 'TT' }] }],
  ])('brings in no codebook with %s', (_, codebook) => {
    const heart = forged({
      'project.json': (json) => {
        const value = JSON.parse(json)
        return JSON.stringify({ ...value, project: { ...value.project, codebook } })
      },
    })
    expect(bodyOf(heart)).not.toMatchObject({ project: { codebook } })
  })

  it('brings nothing in by __proto__ or constructor', () => {
    const polluted = forged({
      'reviews-1.json': (json) => json.replace('"key"', '"__proto__":{"isAdmin":true},"key"'),
      'colleagues-1.json': (json) =>
        json.replace('"key"', '"constructor":{"prototype":{"isAdmin":true}},"key"'),
    })
    expect(bodyOf(polluted)).toMatchObject({ outcome: 'partly', reviews: [], colleagueReviews: [] })
    expect({}).not.toHaveProperty('isAdmin')
    const head = forged({
      'project.json': (json) => json.replace('"tags":', '"__proto__":{"tags":[]},"tags":'),
    })
    expect(bodyOf(head)).toMatchObject({ outcome: 'partly', reviews: [] })
  })

  it('takes no number that is none, and of a key that stands twice the last', () => {
    const endless = forged({ 'project.json': (json) => json.replace('"position":1', '"position":1e400') })
    expect(bodyOf(endless)).toMatchObject({ outcome: 'partly', sources: [{ id: 's1' }] })
    const twice = forged({ 'reviews-1.json': (json) => json.replace('"note":', '"note":"first","note":') })
    expect(bodyOf(twice)).toMatchObject({ outcome: 'whole', reviews: CONTENTS.reviews })
  })

  it('does not overflow on JSON nested five million deep', () => {
    const deep = '['.repeat(5_000_000)
    // Below the most that is inflated, and it does not shrink a hundredfold when it is stored as it is.
    expect(bodyOf(forged({ 'reviews-1.json': () => deep }))).toMatchObject({ outcome: 'partly', reviews: [] })
    expect(bodyOf(forged({ 'project.json': () => deep }))).toMatchObject({ outcome: 'partly', reviews: [] })
  })

  it('cannot bring two rows of one name', () => {
    const reading = bodyOf(
      forged({
        'reviews-1.json': () => JSON.stringify([reviewRow('k1'), reviewRow('k1', { note: 'Other.' })]),
        'project.json': (json) => json.replace('"reviews":1', '"reviews":2'),
      }),
    )
    expect(reading).toMatchObject({ outcome: 'partly', reviews: [{ note: 'Other year.' }] })
  })

  it('has no steps that would not fit when they are taken back', () => {
    const reading = bodyOf(forged({ 'history-1.json': (json) => json.replaceAll('"k1"', '"k2"') }))
    expect(reading).toMatchObject({ outcome: 'partly', steps: [], reviews: CONTENTS.reviews })
  })
})

describe('an honest file of unusual make', () => {
  it('is whole with a text that repeats itself a million times', () => {
    const text = 'a'.repeat(3_000_000)
    const input = {
      ...INPUT,
      contents: { ...CONTENTS, sources: [sourceRow('a', text)], reviews: [], steps: [] },
    }
    expect(bodyOf(writeProjectFile(input))).toMatchObject({ outcome: 'whole', sources: [{ text }] })
  })

  it('is whole when another program packed it again, with entries of its own', () => {
    const again = zipSync({
      ...Object.fromEntries(partsOf(WHOLE).map(({ name, bytes }) => [name, bytes])),
      '__MACOSX/._x': new Uint8Array([1]),
      'sources/': new Uint8Array(),
    })
    expect(bodyOf(again)).toMatchObject({ outcome: 'whole', sources: CONTENTS.sources })
  })
})
