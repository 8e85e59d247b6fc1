import { describe, expect, it } from 'vitest'
import { INLINE_NOTES, LINE_RULES } from './cut-rules'

const reasonOf = (line: string): string | undefined =>
  LINE_RULES.find((rule) => rule.pattern.test(line))?.reason

describe('LINE_RULES', () => {
  it.each([
    ['Previous article', 'navigation'],
    ['Next post »', 'navigation'],
    ['Home › News › Harbour', 'navigation'],
    ['Advertisement', 'navigation'],
    ['© 2021 The Courier', 'navigation'],
    ['Tags: harbour, storm', 'navigation'],
    ['Leave a comment', 'comment-prompt'],
    ['12 comments', 'comment-prompt'],
    ['Share this article', 'share-prompt'],
    ['Facebook | Twitter | WhatsApp', 'share-prompt'],
    ['Sign up to our newsletter', 'share-prompt'],
    ['Enjoyed this story? Sign up to our letter', 'share-prompt'],
    ['Did you like it? Share it', undefined],
    ['This essay first appeared in the spring edition. Subscribe today', 'share-prompt'],
    ['This article was first published in May 2020.', 'share-prompt'],
    ['4 min read', 'reading-time'],
    ['Updated 3 May 2021', 'timestamp'],
    ['2 hours ago', 'timestamp'],
    ['By Anna Lind and Omar Okafor', 'byline'],
    ['(Reporting by Anna Lind; editing by Omar Okafor)', 'byline'],
    ['Additional reporting by Anna Lind', 'byline'],
    ['Anna Lind is a staff writer. Her last story was on bees.', 'byline'],
    ['Anna Lind is the Courier’s harbour correspondent.', 'byline'],
    ['Photo: Anna Lind', 'photo-credit'],
    ['The harbour at night. Anna Lind/Reuters', undefined],
    ['Related stories', 'teaser'],
    ['Read more: The harbour at night', 'teaser'],
  ])('%s', (line, reason) => {
    expect(reasonOf(line)).toBe(reason)
  })

  // Sentences that hold the words of furniture and are none.
  it.each([
    'The previous article of the treaty was struck out.',
    'Home prices fell in May.',
    'She shared this article with the court.',
    'Readers enjoyed this story because it was true.',
    'This article of the law was repealed in May.',
    'Reporting by the agency was limited after the storm',
    'Anna Lind is a writer who was arrested in May.',
    'Anna Lind is the mayor of the town.',
    'The author of the law is a judge.',
    'By May the harbour was closed.',
    'Tags were found on the birds.',
    'Photographs showed the harbour.',
  ])('leaves alone: %s', (line) => {
    expect(reasonOf(line)).toBeUndefined()
  })

  it('are all anchored, so that no rule reaches into a longer line', () => {
    const loose = LINE_RULES.filter(
      ({ pattern }) => !pattern.source.startsWith('^') || !pattern.source.endsWith('$'),
    )
    expect(loose).toEqual([])
  })

  it('answer at once on lines made to be slow', () => {
    const hostile = [
      'home > '.repeat(60),
      'subscribe our '.repeat(40),
      'Anna '.repeat(80),
      'share this '.repeat(40),
    ]
    for (const line of hostile) expect(['navigation', 'share-prompt', undefined]).toContain(reasonOf(line))
  })
})

describe('INLINE_NOTES', () => {
  const withoutNotes = (text: string): string =>
    INLINE_NOTES.reduce((rest, note) => rest.replace(note, ''), text)

  it.each([
    ['It closed [citation needed] in May.', 'It closed  in May.'],
    ['It closed.[12] It rained.', 'It closed. It rained.'],
    ['It closed [Editor’s note: it did not] in May.', 'It closed  in May.'],
    ['It closed (translator’s note: shut) in May.', 'It closed  in May.'],
  ])('%s', (text, rest) => {
    expect(withoutNotes(text)).toBe(rest)
  })

  it.each(['He [the mayor] left.', 'It closed (see below) in May.', 'They “[had] no choice”.'])(
    'leaves alone: %s',
    (text) => {
      expect(withoutNotes(text)).toBe(text)
    },
  )
})
