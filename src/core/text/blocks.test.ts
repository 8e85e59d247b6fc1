import { describe, expect, it } from 'vitest'
import { findBlocks, paragraphsOnly } from './blocks'

const BODY = 'The harbour master said on Monday that the old harbour would close in May.'
const roles = (text: string): readonly string[] =>
  findBlocks(text).map(({ role, from, to }) => `${role}: ${text.slice(from, to)}`)

describe('findBlocks', () => {
  it.each([
    ['a title', 'Harbour to close', 'heading'],
    ['a marked title', '## harbour to close.', 'heading'],
    ['a question as a title', 'Why does it close?', 'heading'],
    ['a bullet', '• The harbour closes', 'bullet'],
    ['a dash', '- The harbour closes', 'bullet'],
    ['a sentence', 'The harbour closes.', 'paragraph'],
    ['an introduction', 'The plan says:', 'paragraph'],
    ['a line that starts small', 'the harbour closes', 'paragraph'],
  ])('%s: %s', (_, line, role) => {
    expect(roles(`${BODY}\n\n${line}\n\n${BODY}`)[1]).toBe(`${role}: ${line}`)
  })

  it('takes no last line for a heading: nothing stands under it', () => {
    expect(roles(`${BODY}\n\nHarbour to close`).at(-1)).toMatch(/^paragraph/)
  })

  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped = [
      'The harbour master said on Monday that the old harbour of the',
      'town would close in May because the sea wall was damaged by the',
      'storm, and nobody knows when it will open again to ships.',
    ].join('\n')
    expect(roles(wrapped)).toEqual([`paragraph: ${wrapped}`])
  })

  it('keeps list items apart', () => {
    expect(roles('• one thing\n• another thing')).toEqual(['bullet: • one thing', 'bullet: • another thing'])
  })

  it('paragraphsOnly knows no headings and keeps bullets', () => {
    const blocks = paragraphsOnly(findBlocks(`Harbour to close\n\n• one thing\n\n${BODY}`))
    expect(blocks.map((block) => block.role)).toEqual(['paragraph', 'bullet', 'paragraph'])
  })
})
