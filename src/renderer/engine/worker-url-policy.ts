/** The part of the Trusted Types interface that is used; TypeScript's DOM library does not have it yet. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

/** As the bundler names worker files: `/assets/compare.worker-Ab3_x9.js`. */
const WORKER_FILE = /^\/assets\/(?:compare|ingest|redline|search)\.worker-[\w-]+\.js$/

let made = false

/**
 * The page's one Trusted Types policy. The page demands a trusted value wherever a string becomes code; the bundler
 * finds workers only by a literal `new Worker(new URL(…))`, so the value is blessed here, by the policy that the
 * browser asks by default: our own worker files and nothing else, and no HTML or script text at all.
 */
export function trustOwnWorkers(): void {
  if (made) return
  made = true
  // Absent where the page is served by the development server, which sends no Trusted Types.
  const factory = factoryOf(globalThis)
  // The browser passes further arguments (the kind of value, the place): only the address is ours to judge.
  factory?.createPolicy('default', { createScriptURL: (url) => ownWorkerUrl(url, location.href) })
}

/** The address itself when it is one of our workers; throws, and the browser refuses, for any other. */
export function ownWorkerUrl(url: string, page: string): string {
  const asked = new URL(url, page)
  const own = new URL(page)
  // Scheme and host rather than origin: that of an `app://` address is "null" in some engines.
  if (asked.protocol === own.protocol && asked.host === own.host && WORKER_FILE.test(asked.pathname))
    return url
  throw new TypeError('Only the workers of Counterclaim may be started')
}

function factoryOf(scope: object): PolicyFactory | null {
  if (!('trustedTypes' in scope)) return null
  const factory = scope.trustedTypes
  return isPolicyFactory(factory) ? factory : null
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
