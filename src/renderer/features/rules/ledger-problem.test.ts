import { describe, expect, it } from 'vitest'
import { draftOf, entryOf, isWholeEntry, ledgerProblem } from './ledger-problem'

const KYIV = { id: 'l1', name: 'Kyiv', aliases: ['Kiev'] }

describe('entryOf', () => {
  it('reads names between semicolons, and gives them back', () => {
    const entry = entryOf('l2', { name: ' Acme,  Inc. ', others: 'Acme; the firm ;; ' })
    expect(entry).toEqual({ id: 'l2', name: 'Acme, Inc.', aliases: ['Acme', 'the firm'] })
    expect(draftOf(entry)).toEqual({ name: 'Acme, Inc.', others: 'Acme; the firm' })
  })
})

describe('ledgerProblem', () => {
  it('lets a new entry and an unfinished one be', () => {
    expect(ledgerProblem({ name: 'Acme', others: 'the firm' }, [KYIV])).toBeNull()
    expect(ledgerProblem({ name: '', others: '' }, [KYIV])).toBeNull()
    expect(isWholeEntry({ name: 'Acme', others: ' ; ' })).toBe(false)
    expect(isWholeEntry({ name: 'Acme', others: 'the firm' })).toBe(true)
  })

  it.each([
    [{ name: 'Acme', others: 'kiev' }, '“kiev” stands with “Kyiv” already. Add to that line.'],
    [{ name: 'Acme', others: 'ACME' }, 'These are the same name.'],
    [{ name: 'Acme', others: '—' }, 'Each name needs a letter or a figure.'],
    [{ name: 'A'.repeat(81), others: 'B' }, 'A name, please: this is too long.'],
  ])('says what is wrong with %o', (draft, problem) => {
    expect(ledgerProblem(draft, [KYIV])).toBe(problem)
  })
})
