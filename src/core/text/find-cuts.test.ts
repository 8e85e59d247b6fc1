import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CutOverride } from '../model/article'
import { findCuts } from './find-cuts'

const cut = (text: string, cutOverrides: readonly CutOverride[] = []): readonly string[] =>
  findCuts({ id: 'a', text, meta: {}, cutOverrides }).map((c) => `${c.reason}: ${text.slice(c.from, c.to)}`)

describe('page furniture', () => {
  it.each([
    ['navigation', 'Previous Article'],
    ['navigation', 'Home › World › Europe'],
    ['navigation', 'Skip to content'],
    ['navigation', 'Advertisement'],
    ['navigation', 'We use cookies to improve your visit.'],
    ['navigation', '© 2024 The Harbour Times. All rights reserved.'],
    ['navigation', 'Tags: ferries, harbours'],
    ['comment-prompt', 'Leave a Comment'],
    ['comment-prompt', 'Leave a Reply'],
    ['comment-prompt', '3 comments'],
    ['comment-prompt', 'Join the conversation'],
    ['share-prompt', 'Share this article'],
    ['share-prompt', 'Share on Facebook'],
    ['share-prompt', 'Facebook Twitter WhatsApp'],
    ['share-prompt', 'Subscribe to our newsletter'],
    ['share-prompt', 'Get the latest news in your inbox'],
    ['reading-time', '3 mins read'],
    ['reading-time', '5 min read'],
    ['reading-time', 'Reading time: 4 minutes'],
    ['reading-time', 'No time to read?'],
    ['reading-time', 'Get a summary'],
    ['timestamp', '3 hours ago'],
    ['timestamp', 'Published: March 12, 2023'],
    ['timestamp', '12 March 2023'],
    ['timestamp', 'Updated 10:15, 12 March 2023'],
    ['byline', 'By Anna Lind'],
    ['byline', 'By Anna Lind and Tor Hale'],
    ['photo-credit', 'Photo: Tor Hale / The Harbour Times'],
    ['photo-credit', 'Tor Hale/Reuters'],
    ['teaser', 'Read more: Ferry line ends'],
    ['teaser', 'Don’t Miss'],
  ])('%s: %s', (reason, line) => {
    expect(cut(`The dam held.\n\n${line}\n\nThe town was safe.`)).toEqual([`${reason}: ${line}`])
  })

  const BIO = 'Anna Lind is a staff writer. Her last piece was on lighthouses.'

  it('takes a note on the author at the foot of the page, not one in the story', () => {
    const story = 'The dam held and the town was safe.\n\n'
    expect(cut(`${story.repeat(4)}${BIO}`)).toEqual([`byline: ${BIO}`])
    expect(cut(`${BIO}\n\n${story.repeat(20)}`)).toEqual([])
  })

  it('takes the neighbour’s headline along', () => {
    expect(
      cut(
        'The dam held.\n\nPrevious Article\n\nFerry Line Ends After Ninety Years\n\nNext Article\n\nTown Votes on Port',
      ),
    ).toEqual([
      'navigation: Previous Article',
      'teaser: Ferry Line Ends After Ninety Years',
      'navigation: Next Article',
      'teaser: Town Votes on Port',
    ])
  })

  it('takes the author’s name after the picture’s label', () => {
    expect(cut("The dam held.\n\nauthor avatar\nAnna Lind\n\nDon't Miss")).toEqual([
      'byline: author avatar',
      'byline: Anna Lind',
      "teaser: Don't Miss",
    ])
  })

  it('takes a list of teasers up to the next body text', () => {
    const body =
      'The board met for the third time this year and heard the engineers, who spoke at length about the state of the old piers, the cost of repair and the date of opening.'
    expect(cut(`Related Stories\nFerry Line Ends\nTown Votes on Port\n\nThe Meeting\n\n${body}`)).toEqual([
      'teaser: Related Stories',
      'teaser: Ferry Line Ends',
      'teaser: Town Votes on Port',
    ])
  })

  it('cuts editors’ notes inside a line, and nothing else of it', () => {
    expect(cut('The dam held.[citation: board report] It [the dam] is old.')).toEqual([
      'editor-note: [citation: board report]',
    ])
    expect(cut('The dam held.[12] It is old [citation needed].')).toEqual([
      'editor-note: [12]',
      'editor-note: [citation needed]',
    ])
  })
})

describe('body text stays', () => {
  it.each([
    'Share prices fell for the third day.',
    'Read more than one report before you judge.',
    'Home prices rose.',
    'By Monday the dam had failed.',
    'Three hours ago the dam failed.',
    'Next year the dam will be rebuilt.',
    'The next article of the treaty bans dams.',
    'Photo evidence shows the dam intact.',
    'Leave a comment and you risk a fine, the court ruled.',
    'Subscribe to the theory or not, the dam failed.',
    'Related talks failed in May.',
    'Follow the money, the judge said.',
    'Comments by the mayor angered residents.',
    'Tags were found on both birds.',
    'Popular unrest followed.',
    'The court [in Oslo] ruled.',
    'On 12 March 2023 the dam failed.',
  ])('%s', (line) => {
    expect(cut(`The dam held.\n\n${line}\n\nThe town was safe.`)).toEqual([])
  })
})

describe('overrides', () => {
  const text = 'The dam held.\n\n3 mins read\n\nThe town was safe.'

  it('restores what the rules cut', () => {
    expect(cut(text, [{ from: 15, to: 26, cut: false }])).toEqual([])
    expect(cut(text, [{ from: 15, to: 21, cut: false }])).toEqual(['reading-time:  read'])
  })

  it('cuts by hand what the rules kept', () => {
    expect(cut(text, [{ from: 28, to: 46, cut: true }])).toEqual([
      'reading-time: 3 mins read',
      'by-hand: The town was safe.',
    ])
  })

  it('lets the last word win and ignores what lies outside the text', () => {
    const both = [
      { from: 0, to: 13, cut: true },
      { from: 0, to: 13, cut: false },
      { from: 900, to: 950, cut: true },
    ]
    expect(cut(text, both)).toEqual(['reading-time: 3 mins read'])
  })

  it('gives cuts in order and apart, whatever the overrides', () => {
    const override = fc.record({ from: fc.nat(60), to: fc.nat(60), cut: fc.boolean() })
    fc.assert(
      fc.property(fc.array(override, { maxLength: 6 }), (cutOverrides) => {
        let at = 0
        for (const c of findCuts({ id: 'a', text, meta: {}, cutOverrides })) {
          expect(c.from).toBeGreaterThanOrEqual(at)
          expect(c.to).toBeGreaterThan(c.from)
          at = c.to
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { seed: 5 },
    )
  })
})
