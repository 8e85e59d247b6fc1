import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { NONCE_PLACEHOLDER, pagePolicy } from '../shared/csp'
import { APP_SCHEME, contentType, pagePath } from './page-path'

/** Must run before the application is ready: gives app:// an origin of its own and the rights of a secure page. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

function refusal(status: 403 | 404): Response {
  return new Response(null, { status })
}

async function answer(address: string, root: string): Promise<Response> {
  const path = pagePath(address, root)
  const type = path && contentType(path)
  if (!path || !type) return refusal(403)
  let body: Buffer
  try {
    body = await readFile(path)
  } catch {
    return refusal(404)
  }
  // A nonce is only worth something if it cannot be guessed and is used once.
  const nonce = randomBytes(18).toString('base64')
  const headers = {
    'content-type': type,
    'content-security-policy': pagePolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  }
  const isPage = type.startsWith('text/html')
  return new Response(isPage ? body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : body, { headers })
}

/** Serves the built page, from `root` and from nowhere else, under app://counterclaim/. */
export function servePage(root: string): void {
  protocol.handle(APP_SCHEME, (request) => answer(request.url, root))
}
