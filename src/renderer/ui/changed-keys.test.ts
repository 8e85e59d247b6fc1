import { describe, expect, it } from 'vitest'
import { FREED_KEY, holderOf, keyMeant, keyNow, signOf, withKey } from './changed-keys'

const KEYS = ['J', 'K', 'T', '/']

describe('keyMeant', () => {
  it('leaves everything as it is where nothing was changed', () => {
    for (const key of ['j', 'J', '/', 'Enter', '1']) expect(keyMeant({}, key)).toBeNull()
  })

  it('reads the new sign as the old key, in either case', () => {
    expect(keyMeant({ J: 'X' }, 'x')).toBe('J')
    expect(keyMeant({ J: 'X' }, 'X')).toBe('J')
    expect(keyMeant({ '/': 'Ö' }, 'ö')).toBe('/')
  })

  it('frees the old sign', () => {
    expect(keyMeant({ J: 'X' }, 'j')).toBe(FREED_KEY)
  })

  it('reads keys that were exchanged as each other', () => {
    const changed = { J: 'K', K: 'J' }
    expect(keyMeant(changed, 'k')).toBe('J')
    expect(keyMeant(changed, 'j')).toBe('K')
  })

  it('does not take what every object has for a change', () => {
    expect(keyNow({}, 'J')).toBe('J')
    expect(keyMeant({}, 'Backspace')).toBeNull()
  })
})

describe('signOf', () => {
  it('takes letters and signs of any language', () => {
    expect(['x', 'X', 'ö', 'д', ';', '['].map(signOf)).toEqual(['X', 'X', 'Ö', 'Д', ';', '['])
  })

  it('refuses what has a meaning of its own, and what is no sign', () => {
    for (const key of ['1', '٣', '?', ' ', 'Enter', 'Escape', 'Tab', 'F6', 'Dead', '']) {
      expect(signOf(key), key).toBeNull()
    }
  })

  it('refuses a letter that is two when it is capital', () => {
    expect(signOf('ß')).toBeNull()
  })
})

describe('holderOf', () => {
  it('knows who has a sign now, not who had it', () => {
    expect(holderOf({}, KEYS, 'T')).toBe('T')
    expect(holderOf({ T: 'Y' }, KEYS, 'T')).toBeNull()
    expect(holderOf({ T: 'Y' }, KEYS, 'Y')).toBe('T')
    expect(holderOf({}, KEYS, 'Z')).toBeNull()
  })
})

describe('withKey', () => {
  it('gives a key another sign, and a third, and its own again', () => {
    const once = withKey({}, KEYS, 'J', 'X')
    expect(once).toEqual({ J: 'X' })
    expect(withKey(once, KEYS, 'J', 'Y')).toEqual({ J: 'Y' })
    expect(withKey(once, KEYS, 'J', 'J')).toEqual({})
  })

  it('exchanges the two where the sign is taken', () => {
    expect(withKey({}, KEYS, 'J', 'T')).toEqual({ J: 'T', T: 'J' })
    const turned = withKey({ J: 'X' }, KEYS, 'K', 'X')
    expect(turned).toEqual({ K: 'X', J: 'K' })
    // The way back is an exchange as well.
    expect(withKey(turned, KEYS, 'K', 'K')).toEqual({ J: 'X' })
  })

  it('never leaves two keys on one sign, nor one without', () => {
    let changed = {}
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 16807) % 2147483647
      return seed % below
    }
    for (let i = 0; i < 500; i++) {
      changed = withKey(changed, KEYS, KEYS[next(KEYS.length)] ?? '', 'JKT/XYZ'.charAt(next(7)))
      const now = KEYS.map((key) => keyNow(changed, key))
      expect(new Set(now).size).toBe(KEYS.length)
      expect(now.map((sign) => keyMeant(changed, sign) ?? sign)).toEqual(KEYS)
    }
  })
})
