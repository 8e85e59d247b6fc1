/** Written into index.html by the bundler; main puts a fresh random value in its place with every load. */
export const NONCE_PLACEHOLDER = 'counterclaim-style-nonce'

/** The page's policies for Trusted Types: see src/renderer; `default` may only bless our own worker files. */
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types default"

function join(directives: readonly (readonly [string, ...string[]])[]): string {
  return directives.map((directive) => directive.join(' ')).join('; ')
}

/**
 * The policy of the window's page and its workers. Nothing may be loaded from, sent to, framed by or submitted to
 * anywhere but the application's own files; `connect-src` is 'none' because the page fetches nothing at all.
 * The nonce is for the `<style>` elements that react-aria adds; scripts get none.
 */
export function pagePolicy(nonce: string): string {
  const own = "'self'"
  const none = "'none'"
  const directives = join([
    ['default-src', none],
    ['script-src', own],
    ['style-src', own, `'nonce-${nonce}'`],
    ['font-src', own],
    ['img-src', own, 'data:', 'blob:'],
    ['worker-src', own],
    ['connect-src', none],
    ['base-uri', none],
    ['form-action', none],
    ['frame-ancestors', none],
  ])
  return `${directives}; ${TRUSTED_TYPES}`
}

/**
 * The policy while developing, where the page comes from Vite's server: its inline refresh script, its style
 * elements and its socket are allowed, and Trusted Types are off because its client writes HTML.
 */
export function developmentPolicy(origin: string): string {
  const socket = origin.replace(/^http/, 'ws')
  return join([
    ['default-src', "'none'"],
    ['script-src', origin, "'unsafe-inline'"],
    ['style-src', origin, "'unsafe-inline'"],
    ['font-src', origin, 'data:'],
    ['img-src', origin, 'data:', 'blob:'],
    ['worker-src', origin, 'blob:'],
    ['connect-src', origin, socket],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
  ])
}

/** The policy of a report while it is printed: its own styles and embedded pictures, no script, nothing else. */
export const PRINT_POLICY = join([
  ['default-src', "'none'"],
  ['style-src', "'unsafe-inline'"],
  ['font-src', 'data:'],
  ['img-src', 'data:'],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
])
