import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { WordPieces } from './word-pieces'

const root = join(import.meta.dirname, '..', '..', '..')
const vocabulary = readFileSync(join(root, 'resources', 'models', 'vocabulary.txt'), 'utf8')
const pieces = vocabulary.split('\n')
const tokenizer = new WordPieces(vocabulary)
const words = (text: string) => tokenizer.ids(text).map((id) => pieces[id])

/** Text, how many tokens it has, and the first eight digits of the SHA-256 of their numbers. */
const Line = z.tuple([z.string(), z.number(), z.string()])
const fixture = gunzipSync(readFileSync(join(import.meta.dirname, 'fixtures', 'word-pieces.jsonl.gz')))

describe('word pieces', () => {
  it('equal what the published tokenizer makes of 10,000 strings in many scripts', () => {
    const lines = fixture
      .toString('utf8')
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)))
    const marked = (text: string): readonly [string, number, string] => {
      const ids = tokenizer.ids(text)
      return [text, ids.length, createHash('sha256').update(ids.join(',')).digest('hex').slice(0, 8)]
    }
    expect(lines).toHaveLength(10_000)
    expect(lines.filter(([, count]) => count > 0).length).toBeGreaterThan(8_000)
    expect(
      lines.map(([text]) => marked(text)).filter((line, at) => line.join() !== lines[at]?.join()),
    ).toEqual([])
  })

  it('reads words as a person would expect', () => {
    expect(words('The Zürich office re-opened.')).toEqual([
      'the',
      'zurich',
      'office',
      're',
      '-',
      'opened',
      '.',
    ])
    expect(words('unhappiest')).toEqual(['un', '##ha', '##pp', '##iest'])
    expect(words('-LRB- 12 °C -RRB-')).toEqual(['(', '12', '°c', ')'])
    expect(words('東京')).toEqual(['東', '京'])
    expect(words(`${'a'.repeat(101)} b`)).toEqual(['[UNK]', 'b'])
    expect(words('')).toEqual([])
  })

  it('never lets a text pose as a special token', () => {
    const special = ['[CLS]', '[SEP]', '[PAD]', '[MASK]'].map((name) => pieces.indexOf(name))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('[CLS]', '[SEP]', '[PAD]', '[MASK]', ' ', 'x', '##s')),
        (parts) => {
          expect(tokenizer.ids(parts.join('')).filter((id) => special.includes(id))).toEqual([])
        },
      ),
    )
  })

  it('takes any text, lone surrogates too, gives numbers of the vocabulary, and the same again', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(unit).map((units) => units.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const ids = tokenizer.ids(any)
        expect(ids.every((id) => Number.isInteger(id) && pieces[id] !== undefined)).toBe(true)
        expect(ids.length).toBeLessThanOrEqual(any.normalize('NFD').length)
        expect(new WordPieces(vocabulary).ids(any)).toEqual(ids)
      }),
      { numRuns: 60 },
    )
    expect(tokenizer.ids('\ud800')).toEqual([])
  })

  it('reads a million characters, whatever they are', () => {
    const million = 1_000_000
    expect(tokenizer.ids('a'.repeat(million))).toHaveLength(1)
    expect(tokenizer.ids('!'.repeat(million))).toHaveLength(million)
    expect(tokenizer.ids('e\u0301'.repeat(million / 2))).toHaveLength(1)
    expect(tokenizer.ids(`${'x'.repeat(99)} `.repeat(million / 100)).length).toBeGreaterThanOrEqual(
      million / 100,
    )
  })

  it('refuses a vocabulary without its special tokens', () => {
    expect(() => new WordPieces('the\n[UNK]\n[CLS]')).toThrow('The vocabulary has no [SEP].')
  })
})
