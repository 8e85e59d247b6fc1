import { describe, expect, it } from 'vitest'
import { noContents } from '../../../project'
import { fileFacts, mergeWords } from './file-words'

const nothing = {
  annotationsAdded: 0,
  declaredAdded: 0,
  choicesAdded: 0,
  sourcesAdded: 0,
  sourcesKnown: 3,
  tagsAdded: 0,
  colleaguesAdded: 0,
  colleaguesChanged: 0,
  ownFilled: 0,
  ownApart: 0,
}

describe('fileFacts', () => {
  const file = { contents: noContents('p'), position: null, saved: null, originals: [] }

  it('counts what is in the file, and says who saved it when with what, where that is known', () => {
    expect(fileFacts(file)).toEqual(['In it: no sources, no findings with a verdict, note or tag, no tags.'])
    const saved = {
      application: 'Counterclaim 0.5.0',
      at: '2026-11-23T10:00:00.000Z',
      reviewer: { id: 'a', name: 'Anna' },
    }
    const [first, second] = fileFacts(
      { ...file, saved, originals: ['x'] },
      new Date('2026-12-24T10:00:00.000Z'),
    )
    expect(first).toBe('Saved by Anna 23 Nov with Counterclaim 0.5.0.')
    expect(second).toMatch(/one original file\.$/)
    const unnamed = { ...saved, reviewer: { id: 'a', name: '' } }
    expect(fileFacts({ ...file, saved: unnamed }, new Date('2026-12-24T10:00:00.000Z'))[0]).toMatch(
      /^Saved 23 Nov/,
    )
  })
})

describe('mergeWords', () => {
  it('says that nothing has changed where nothing was new', () => {
    expect(mergeWords(nothing, 'Anna')).toEqual([
      'All that is in the file was here already. Nothing has changed.',
    ])
  })

  it('has a sentence for each kind of thing that came in, and the way back', () => {
    const all = {
      ...nothing,
      sourcesAdded: 2,
      tagsAdded: 1,
      choicesAdded: 1,
      annotationsAdded: 2,
      declaredAdded: 1,
      colleaguesAdded: 4,
      colleaguesChanged: 1,
      ownFilled: 1,
      ownApart: 1,
    }
    const lines = mergeWords(all, '')
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('Two sources added; 3 were here already.')
    expect(lines.slice(2, 5)).toEqual([
      'One verdict or reason added to the codebook.',
      'Two notes on sources added.',
      'One finding made by hand added.',
    ])
    expect(lines[6]).toMatch(/the colleague says something else/)
    expect(lines.at(-1)).toMatch(/Undo takes all of it back/)
  })
})
