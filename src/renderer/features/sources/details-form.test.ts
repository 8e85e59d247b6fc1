import { describe, expect, it } from 'vitest'
import { detailsProblems, metaFrom, typedFrom } from './details-form'

describe('details of a source', () => {
  it('come back from the form as they went in', () => {
    const meta = {
      title: 'No channel',
      author: 'A. Writer',
      publisher: 'Daily',
      date: '2023-03',
      language: 'en',
    }
    expect(metaFrom(typedFrom(meta))).toEqual(meta)
    expect(metaFrom(typedFrom({}))).toEqual({})
  })

  it('are trimmed, and an emptied field is gone', () => {
    expect(metaFrom({ ...typedFrom({ author: 'X' }), title: '  Two\n lines ', author: ' ' })).toEqual({
      title: 'Two lines',
    })
  })

  it.each([
    [{ date: '2 March' }, 'date'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ url: 'file:///etc/passwd' }, 'url'],
    [{ url: 'https://' }, 'url'],
    [{ language: 'English language' }, 'language'],
  ])('are refused where they cannot be right: %o', (typed, field) => {
    expect(Object.keys(detailsProblems({ ...typedFrom({}), ...typed }))).toEqual([field])
  })

  it('are taken where they can', () => {
    const typed = { ...typedFrom({}), date: ' 2023 ', url: 'https://example.org/a?b', language: 'en-GB' }
    expect(detailsProblems(typed)).toEqual({})
  })
})
