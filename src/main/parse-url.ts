/** The address taken apart, or null when it is none. (`URL.canParse` is newer than the oldest Electron we run on.) */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** Scheme and host. Not `URL.origin`, which Node gives as "null" for schemes of our own. */
export function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`
}
