import { app, type Session } from 'electron'
import { developmentPolicy } from '../shared/csp'
import { parseUrl } from './parse-url'

/** What may be loaded: our own files, and what the page itself made. */
const OWN_PROTOCOLS: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:'])

let blocked = 0

/** How many requests were refused since start, by any page of any session. */
export function blockedRequestCount(): number {
  return blocked
}

/** Whether a request may go on; `devOrigin` is the development server's, if there is one. */
export function isOwnRequest(address: string, devOrigin: string | null): boolean {
  const url = parseUrl(address)
  if (!url) return false
  if (OWN_PROTOCOLS.has(url.protocol)) return true
  if (devOrigin === null) return false
  return url.origin === devOrigin || url.origin.replace(/^ws/, 'http') === devOrigin
}

/**
 * Must run before the application is ready. The second wall behind the request filter: Chromium's own services are
 * off, no host name resolves (which also stops DNS prefetching), and WebRTC sends no UDP.
 */
export function goOffline(devOrigin: string | null): void {
  const { commandLine } = app
  commandLine.appendSwitch(
    'host-resolver-rules',
    devOrigin ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND',
  )
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Cancels and counts every request of the session that is not for our own files. */
export function blockRequests(session: Session, devOrigin: string | null): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !isOwnRequest(details.url, devOrigin)
    if (cancel) blocked += 1
    decide({ cancel })
  })
  // Otherwise Chromium downloads a dictionary at every start; switching the checker off alone does not stop that.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  if (devOrigin !== null) {
    session.webRequest.onHeadersReceived((details, decide) => {
      decide({
        responseHeaders: {
          ...details.responseHeaders,
          'content-security-policy': [developmentPolicy(devOrigin)],
        },
      })
    })
  }
}
