import { describe, expect, it } from 'vitest'
import type { ProjectDifference } from '../../../project'
import { differenceSections, restoringWords } from './difference-words'

const none: ProjectDifference = {
  name: null,
  sources: [],
  reordered: false,
  verdicts: [],
  notes: [],
  findingTags: [],
  tags: [],
  settings: [],
  colleagues: [],
  decisions: [],
  annotations: [],
  declared: [],
}
const finding = { key: 'k', quotes: ['The bridge is closed.', 'The bridge is open.'] } as const
const conflict = { verdict: 'conflict', reason: null } as const

describe('restoringWords', () => {
  it('says in one sentence what would come, go and be otherwise', () => {
    expect(
      restoringWords({
        ...none,
        sources: [
          { id: 'a', name: 'A', change: 'removed', aspects: [] },
          { id: 'b', name: 'B', change: 'changed', aspects: ['cuts'] },
        ],
        verdicts: [
          { ...finding, key: 'k1', from: null, to: conflict },
          { ...finding, key: 'k2', from: null, to: conflict },
        ],
        notes: [{ ...finding, from: '', to: 'Ask' }],
      }),
    ).toBe('Restoring would bring back two verdicts and one note, remove one source, and change one source.')
  })

  it('says so where nothing would change', () => {
    expect(restoringWords(none)).toBe('Everything is as it was then: restoring would change nothing.')
    expect(differenceSections(none)).toEqual([])
  })

  it('has one thing where there is one', () => {
    expect(restoringWords({ ...none, reordered: true })).toBe('Restoring would change one source.')
  })
})

describe('differenceSections', () => {
  it('names each thing and says what would be otherwise', () => {
    const sections = differenceSections({
      name: { from: 'Dam', to: 'Weir' },
      sources: [{ id: 'a', name: 'Title a', change: 'changed', aspects: ['details', 'cuts'] }],
      reordered: true,
      verdicts: [
        { ...finding, key: '1', from: conflict, to: { verdict: 'no-conflict', reason: 'time' } },
        { ...finding, key: '2', from: conflict, to: null },
      ],
      notes: [{ ...finding, from: 'Ask', to: 'Ask again' }],
      findingTags: [{ ...finding, on: ['Dates'], off: ['Money'] }],
      tags: [
        { id: 't1', name: 'Cash', change: 'changed', formerName: 'Money', aspects: ['definition'] },
        { id: 't2', name: 'Dates', change: 'changed', formerName: null, aspects: ['colour'] },
      ],
      settings: [
        { setting: 'rule', rule: 'negation', on: false },
        { setting: 'rule', rule: 'judge', on: true },
        { setting: 'opposites', pair: { a: 'on', b: 'off' }, change: 'removed' },
        { setting: 'sensitivity', from: 'balanced', to: 'sure' },
        { setting: 'codebook' },
        { setting: 'blind', on: true },
        { setting: 'names', id: 'n', name: 'Elbe', change: 'added' },
        { setting: 'view', id: 'v', name: 'Open ones', change: 'removed' },
      ],
      colleagues: [{ ...finding, reviewerId: 'r', reviewerName: 'Ada', change: 'added' }],
      decisions: [{ ...finding, what: 'resolution', change: 'added' }],
      annotations: [
        { id: 'n1', source: 'Leaflet', quote: null, change: 'changed', from: 'Who?', to: 'Who wrote it?' },
        { id: 'n2', source: 'Leaflet', quote: 'the dam', change: 'removed', from: 'Which?', to: '' },
      ],
      declared: [{ id: 'd1', quotes: ['a', 'b'], change: 'changed', from: 'match', to: 'conflict' }],
    })
    const text = ({ effect, about, detail }: (typeof sections)[number]['lines'][number]) =>
      `${effect}: ${typeof about === 'string' ? about : 'finding'}${detail && ` (${detail})`}`
    expect(sections.map(({ title, lines }) => [title, ...lines.map(text)])).toEqual([
      ['Sources', 'changed: Title a (details, what is cut)', 'changed: Order of the sources'],
      [
        'Verdicts',
        'changed: finding (Conflict now, would be: No conflict: time)',
        'gone: finding (Conflict)',
      ],
      ['Notes', 'changed: finding (“Ask” now, would be: “Ask again”)'],
      ['Tags on findings', 'changed: finding (with Dates, without Money)'],
      ['Resolutions and decisions', 'back: finding (which reading stands)'],
      ['Findings made by hand', 'changed: finding (match now, would be: conflict)'],
      [
        'Notes on sources',
        'changed: Leaflet (“Who?” now, would be: “Who wrote it?”)',
        'gone: Leaflet: “the dam” (“Which?”)',
      ],
      ['Tags', 'changed: Cash (“Money” now, definition)', 'changed: Dates (colour)'],
      ['Colleagues’ reviews', 'back: finding (of Ada)'],
      [
        'Name and rules',
        'changed: Name of the project (“Dam” would be “Weir”)',
        'changed: Rule: denial against affirmation (on now, would be off)',
        'changed: The local judge (off now, would be on)',
        'gone: Own opposites: on against off',
        'changed: Findings listed (balanced now, would be: only what looks sure)',
        'changed: Verdicts and reasons of the codebook',
        'changed: Colleagues’ verdicts (shown now, would be hidden until you have judged)',
        'back: Names that mean the same: Elbe',
        'gone: Saved view: Open ones',
      ],
    ])
    const keys = sections.flatMap(({ title, lines }) => lines.map(({ key }) => `${title} ${key}`))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
