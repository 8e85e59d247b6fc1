import { describe, expect, it } from 'vitest'
import { CommandRefused } from './command'
import { readSaveState, whileSaving } from './save-state'

const refuse = () => Promise.reject(new CommandRefused('There is a tag “A” already.'))
const fail = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))

describe('the save state', () => {
  it('is saving while anything is under way', async () => {
    let finish = () => {}
    const work = new Promise<void>((resolve) => {
      finish = resolve
    })
    const both = Promise.all([whileSaving(() => work, false), whileSaving(async () => {}, false)])
    await Promise.resolve()
    expect(readSaveState().saving).toBe(true)
    finish()
    await both
    expect(readSaveState()).toEqual({ saving: false, problem: null })
  })

  it('tells of a failure until something is stored again', async () => {
    await expect(whileSaving(fail, false)).rejects.toThrow('full')
    expect(readSaveState()).toEqual({ saving: false, problem: expect.stringContaining('disk is full') })
    await whileSaving(async () => {}, false)
    expect(readSaveState().problem).toBeNull()
  })

  it('tells of a refusal unless the caller does, but never keeps a failure of the store to itself', async () => {
    await expect(whileSaving(refuse, true)).rejects.toThrow('already')
    expect(readSaveState().problem).toBeNull()
    await expect(whileSaving(refuse, false)).rejects.toThrow('already')
    expect(readSaveState().problem).toBe('There is a tag “A” already.')
    await whileSaving(async () => {}, true)
    await expect(whileSaving(fail, true)).rejects.toThrow('full')
    expect(readSaveState().problem).toContain('disk is full')
  })
})
