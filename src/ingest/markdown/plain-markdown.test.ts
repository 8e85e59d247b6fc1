import { describe, expect, it } from 'vitest'
import { readFrontMatter } from './front-matter'
import { plainInline } from './plain-inline'
import { plainMarkdown } from './plain-markdown'

describe('plainMarkdown', () => {
  it('joins wrapped lines, keeps headings and items on lines of their own', () => {
    const source =
      '# Winter *ferry*\n\nThe ferry\ndoes not run.\n\n* last trip:\n  31 October\n* first trip: 1 April\n\n> He said:\n> no boat.\n'
    expect(plainMarkdown(source)).toEqual({
      title: 'Winter ferry',
      text: 'Winter ferry\n\nThe ferry does not run.\n\n• last trip: 31 October\n• first trip: 1 April\n\nHe said: no boat.',
    })
  })

  it('reads underlined headings, tables, rules, fences, comments and definitions', () => {
    const source =
      'Ferry\n=====\n<!-- hidden\nlines -->\n| a | b |\n|---|---|\n| 1 | 2 |\n\n***\n```\n# code *stays*\n```\n[1]: https://example.org\nEnd'
    expect(plainMarkdown(source).text).toBe('Ferry\n\na | b\n\n1 | 2\n\n# code stays\n\nEnd')
  })

  it('keeps a comment that never ends as text', () => {
    expect(plainMarkdown('a <!-- b').text).toBe('a <!-- b')
  })

  it('has no title where the document starts with text', () => {
    expect(plainMarkdown('Text.\n\n# Later').title).toBeNull()
  })
})

describe('plainInline', () => {
  it('takes marks off and leaves words', () => {
    expect(plainInline('**no** [direct *channel*](https://x.example "t") ![pic](p.png)exists[^1]')).toBe(
      'no direct channel exists',
    )
    expect(plainInline('***both*** `code` ~~gone~~ <b>bold</b> <https://x.example> &amp;')).toBe(
      'both code gone bold https://x.example &',
    )
  })

  it('leaves what is no mark', () => {
    expect(plainInline('snake_case 2 * 3 * 4 \\*kept\\* a < b')).toBe('snake_case 2 * 3 * 4 *kept* a < b')
  })
})

describe('readFrontMatter', () => {
  it('reads the known keys', () => {
    const source =
      '---\ntitle: "Winter ferry"\nauthor:\n  - Ada Example\n  - Ben Example\ndate: 2 March 2023\nurl: javascript:x\ndraft: true\n---\nText.\n'
    expect(readFrontMatter(source)).toEqual({
      meta: { title: 'Winter ferry', author: 'Ada Example, Ben Example', date: '2023-03-02' },
      body: 'Text.\n',
    })
  })

  it('leaves a document alone that only begins with a rule', () => {
    expect(readFrontMatter('---\nText without an end')).toEqual({
      meta: {},
      body: '---\nText without an end',
    })
  })
})
