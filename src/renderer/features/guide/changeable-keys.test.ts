import { describe, expect, it } from 'vitest'
import { CHANGEABLE_KEYS } from './changeable-keys'
import { KEY_TABLE } from './key-table'

const keys = CHANGEABLE_KEYS.map(({ key }) => key)

describe('the keys that can be changed', () => {
  it('are the single signs, each once', () => {
    expect(keys).toEqual(expect.arrayContaining(['J', 'K', 'T', 'N', 'X', '[', ']', ',', '.', '/']))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are neither verdicts, nor the list of keys, nor keys with another held down', () => {
    for (const key of ['1', '2', '9', '?', 'Enter', 'Ctrl K', 'F6']) expect(keys).not.toContain(key)
  })

  it('each do one thing that no other does', () => {
    const meanings = CHANGEABLE_KEYS.map(({ meaning }) => meaning)
    expect(new Set(meanings).size).toBe(meanings.length)
    for (const { keys: together, each } of KEY_TABLE) if (each) expect(each).toHaveLength(together.length)
  })
})
