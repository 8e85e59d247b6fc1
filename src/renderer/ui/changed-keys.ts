/** Which sign the reader gave in place of which, by the sign that it was: `{ J: 'X' }`. Signs are upper case. */
export type ChangedKeys = Readonly<Record<string, string>>

/** What a key is called that the reader took away: no view listens to it, except where a letter names a reason. */
export const FREED_KEY = 'Unidentified'

/** Digits give the verdicts of the codebook, which has them changed there; the question mark must always show the keys. */
const NEVER = /^[\p{Nd}?\s\p{C}]$/u

/** The sign that acts for this one now. */
export function keyNow(changed: ChangedKeys, key: string): string {
  return changed[key] ?? key
}

/** The sign that a pressed one stands for; null where it stands for itself. */
export function keyMeant(changed: ChangedKeys, pressed: string): string | null {
  const sign = pressed.toUpperCase()
  const meant = Object.keys(changed).find((key) => changed[key] === sign)
  if (meant !== undefined) return meant
  return Object.hasOwn(changed, sign) ? FREED_KEY : null
}

/** The sign of a pressed key that can be given to something; null for all others: Enter, digits, a blank. */
export function signOf(pressed: string): string | null {
  const sign = pressed.toUpperCase()
  return [...sign].length === 1 && !NEVER.test(sign) ? sign : null
}

/** Which of these keys has the sign now; null where none has. */
export function holderOf(changed: ChangedKeys, keys: readonly string[], sign: string): string | null {
  return keys.find((key) => keyNow(changed, key) === sign) ?? null
}

/** With another sign for a key. Where another of the keys has that sign, the two are exchanged, so that none is lost. */
export function withKey(
  changed: ChangedKeys,
  keys: readonly string[],
  key: string,
  sign: string,
): ChangedKeys {
  const before = keyNow(changed, key)
  const holder = holderOf(changed, keys, sign)
  const all: ChangedKeys = {
    ...changed,
    [key]: sign,
    ...(holder === null || holder === key ? {} : { [holder]: before }),
  }
  return Object.fromEntries(Object.entries(all).filter(([from, to]) => from !== to))
}
