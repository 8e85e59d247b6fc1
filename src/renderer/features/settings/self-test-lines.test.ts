import { describe, expect, it } from 'vitest'
import type { SelfCheck } from '../../../shared/desktop-api'
import type { PageChecks } from './page-checks'
import { selfTestLines, selfTestSum } from './self-test-lines'

const page: PageChecks = { requestRefused: true, socketRefused: true, permitted: [], permissions: 5 }
const app: SelfCheck = {
  requestBlocked: true,
  othersBlocked: 0,
  namesRefused: true,
  connections: { open: 0, seen: 6, processes: 6 },
  keepsOnDisk: true,
  judge: { models: [{ name: 'a judge', version: '1', sha256: 'abc' }] },
}
const linesWith = (partOfPage: Partial<PageChecks>, partOfApp: Partial<SelfCheck>) =>
  selfTestLines({ ...page, ...partOfPage }, { ...app, ...partOfApp })
const notHeld = (partOfPage: Partial<PageChecks>, partOfApp: Partial<SelfCheck>) =>
  linesWith(partOfPage, partOfApp).filter(({ state }) => state !== 'holds')

describe('selfTestLines', () => {
  it('all hold where everything is as it should be', () => {
    expect(notHeld({}, {})).toEqual([])
    expect(selfTestSum(linesWith({}, {}))).toBe('All eight checks hold.')
  })

  it('one fails for each thing that is not, and no other', () => {
    const broken: readonly (readonly [Partial<PageChecks>, Partial<SelfCheck>])[] = [
      [{ requestRefused: false }, {}],
      [{ socketRefused: false }, {}],
      [{ permitted: ['camera'] }, {}],
      [{}, { requestBlocked: false }],
      [{}, { namesRefused: false }],
      [{}, { connections: { open: 1, seen: 6, processes: 6 } }],
      [{}, { keepsOnDisk: false }],
      [{}, { judge: { message: 'The judge’s file judge.onnx is missing or cannot be read.' } }],
    ]
    const titles = broken.map(([ofPage, ofApp]) => {
      const [only, ...more] = notHeld(ofPage, ofApp)
      expect(more).toEqual([])
      expect(only?.state).toBe('fails')
      expect(selfTestSum(linesWith(ofPage, ofApp))).toBe('One check of 8 failed.')
      return only?.title
    })
    expect(new Set(titles).size).toBe(broken.length)
  })

  it('claims nothing of what the system does not show', () => {
    const [only] = notHeld({}, { connections: null })
    expect(only?.state).toBe('unseen')
    expect(selfTestSum(linesWith({}, { connections: null }))).toBe(
      'Seven checks hold; one other could not be made here.',
    )
  })

  it('says how many processes were looked at, what others tried, and which model it is', () => {
    const details = linesWith({}, { othersBlocked: 2, connections: { open: 0, seen: 2, processes: 5 } })
      .map(({ detail }) => detail)
      .join('\n')
    expect(details).toContain('for 2 of 5 processes')
    expect(details).toContain('two other requests got as far')
    expect(details).toContain('a judge 1, SHA-256 abc')
    expect(linesWith({}, {}).map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining('Nothing else has tried'),
    )
  })
})
