import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { CommandRefused } from '../commands/command'
import { plainProblem } from './plain-problem'

describe('plainProblem', () => {
  it('says what a full disk means, also when Dexie wraps it', () => {
    const full = new DOMException('x', 'QuotaExceededError')
    expect(plainProblem(full)).toContain('The disk is full')
    expect(plainProblem(new Dexie.AbortError('aborted', full))).toContain('The disk is full')
    expect(plainProblem(new Dexie.AbortError('aborted'))).toContain('not stored')
  })

  it('passes our own refusals through', () => {
    expect(plainProblem(new CommandRefused('This tag is no longer there.'))).toBe(
      'This tag is no longer there.',
    )
  })

  it('never shows a machine message', () => {
    expect(plainProblem(new TypeError('x is undefined'))).not.toContain('undefined')
    expect(plainProblem('boom')).not.toContain('boom')
  })
})
