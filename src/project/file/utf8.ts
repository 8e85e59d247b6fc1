/** The text as UTF-8. It must be well formed: lone surrogates have no bytes (JSON text has none, it escapes them). */
export function utf8Of(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The text that the bytes are in UTF-8, to the last character (a byte order mark is one too); null where they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** True where UTF-8 can hold the text: no half of a surrogate pair stands alone. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
