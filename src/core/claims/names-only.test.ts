import { describe, expect, it } from 'vitest'
import { analyseArticle } from './analyse-article'
import { analyseText } from './analyse-text'

const BODY = 'The harbour master said on Monday that the old harbour would close in May because of the storm.'

const claimsOf = (text: string): readonly string[] =>
  analyseArticle({ id: 'a', text, meta: {}, cutOverrides: [] }).claims.map((claim) => {
    const { from = 0 } = claim.spans[0] ?? {}
    return `${claim.kind}: ${text.slice(from, claim.spans.at(-1)?.to)}`
  })

describe('headings', () => {
  it.each([
    'Security guarantees',
    'Building trust',
    'The way forward',
    'How to read the map',
    'A town divided by a river',
  ])('“%s” names a topic and states nothing', (heading) => {
    expect(claimsOf(`${heading}\n\n${BODY}`).filter((claim) => claim.startsWith('heading'))).toEqual([])
  })

  it.each([
    'Harbour will close in May',
    'Harbour Is Closed After Storm',
    'Talks to resume on Monday',
    'No deal in sight',
  ])('“%s” states something', (heading) => {
    expect(claimsOf(`${heading}\n\n${BODY}`)[0]).toBe(`heading: ${heading}`)
  })
})

describe('fragments', () => {
  it('of a paragraph are no claims', () => {
    expect(claimsOf(`${BODY}\n\nSecurity guarantees. The bridge is open.\n\n${BODY}`)).toContain(
      'factual: The bridge is open',
    )
    expect(claimsOf(`${BODY}\n\nSecurity guarantees.\n\n${BODY}`).join()).not.toContain('Security')
  })

  it('that deny something are claims', () => {
    expect(claimsOf(`${BODY}\n\nStill no answer from the ministry.`).at(-1)).toContain('no answer')
  })

  it('of a list complete the sentence that introduces it', () => {
    const claims = claimsOf(`${BODY}\n\nThe plan is aimed at:\n• Cutting costs\n• Homes\n\n${BODY}`)
    expect(claims).toContain('factual: Cutting costs')
    expect(claims).not.toContain('factual: Homes')
  })

  it('are still read where a bare text is judged', () => {
    expect(analyseText('t', 'Security guarantees').claims).toHaveLength(1)
  })
})
