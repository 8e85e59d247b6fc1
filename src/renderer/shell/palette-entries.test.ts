import { describe, expect, it } from 'vitest'
import { type PaletteEntry, paletteSections, withRecent } from './palette-entries'

function entry(group: PaletteEntry['group'], label: string, detail?: string): PaletteEntry {
  return { id: `${group}:${label}`, label, group, act: () => undefined, ...(detail && { detail }) }
}

const entries = [
  entry('Commands', 'Go to sources'),
  entry('Commands', 'Undo'),
  entry('Views', 'Open in the Post', 'saved view of Review'),
  entry('Sources', 'A  Señal del puerto', 'The Velden Post'),
  entry('Findings', '“The port was closed.”', 'A against B: “The port was not closed.”'),
  entry('Tags', 'Port'),
  entry('Projects', 'Portugal'),
]

function listed(words: string, recent: readonly string[] = []) {
  return paletteSections(entries, words, recent).map(({ group, entries: list }) => [
    group,
    ...list.map(({ label }) => label),
  ])
}

describe('the palette', () => {
  it('without words lists what was taken last, the commands and the projects', () => {
    expect(listed('')).toEqual([
      ['Commands', 'Go to sources', 'Undo'],
      ['Views', 'Open in the Post'],
      ['Projects', 'Portugal'],
    ])
    expect(listed(' ', ['Commands:Undo', 'Tags:Port', 'gone'])).toEqual([
      ['Recent', 'Undo', 'Port'],
      ['Commands', 'Go to sources'],
      ['Views', 'Open in the Post'],
      ['Projects', 'Portugal'],
    ])
  })

  it('with words lists all that has them, by kind', () => {
    expect(listed('port')).toEqual([
      ['Findings', '“The port was closed.”'],
      ['Tags', 'Port'],
      ['Projects', 'Portugal'],
    ])
  })

  it('takes words in any order, without accents, and of the detail', () => {
    expect(listed('puerto senal')).toEqual([['Sources', 'A  Señal del puerto']])
    expect(listed('velden')).toEqual([['Sources', 'A  Señal del puerto']])
    expect(listed('review saved')).toEqual([['Views', 'Open in the Post']])
    expect(listed('zeppelin')).toEqual([])
  })

  it('lists first what begins with the words, then where a word does', () => {
    const some = ['Report', 'Make a port', 'Port'].map((label) => entry('Tags', label))
    const [section] = paletteSections(some, 'port', [])
    expect(section?.entries.map(({ label }) => label)).toEqual(['Port', 'Make a port', 'Report'])
  })

  it('lists eight of a kind at most', () => {
    const many = Array.from({ length: 30 }, (_, index) => entry('Findings', `quote ${index}`))
    expect(paletteSections(many, 'quote', [])[0]?.entries).toHaveLength(8)
  })
})

describe('withRecent', () => {
  it('puts the newest first, once, and forgets the oldest', () => {
    expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a'])
    expect(withRecent(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toHaveLength(8)
  })
})
