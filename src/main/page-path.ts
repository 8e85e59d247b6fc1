import { isAbsolute, join, relative } from 'node:path'
import { originOf } from './parse-url'

/** The scheme and host of the window's page; its origin owns the browser store, so it must never change. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://counterclaim'
export const PAGE_URL = `${APP_ORIGIN}/index.html`

/**
 * The file that an app:// address means, or null when it lies outside `root`, has another host, or is malformed.
 * `app://counterclaim/assets/a.js` -> `<root>/assets/a.js`; `app://counterclaim/%2e%2e%2fsecret` -> null.
 */
export function pagePath(address: string, root: string): string | null {
  let pathname: string
  try {
    const url = new URL(address)
    if (originOf(url) !== APP_ORIGIN || url.username || url.password || url.port) return null
    pathname = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  // A NUL ends the path for the system; a backslash or a colon starts another one on Windows.
  if (/[\0\\:]/.test(pathname)) return null
  const path = join(root, pathname)
  const inside = relative(root, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null
  return path
}

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
  ['woff', 'font/woff'],
])

/** The content type that goes with a file's ending, or null: a file of any other kind is not served. */
export function contentType(path: string): string | null {
  return CONTENT_TYPES.get(path.slice(path.lastIndexOf('.') + 1)) ?? null
}
