import { app, type Session, type WebContents } from 'electron'
import { blockRequests } from './offline'

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? ''
}

/** The page stays where it is: it may load itself anew, and nothing else, nowhere else. */
function denyNavigation(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, address: string) => {
    if (withoutHash(address) !== withoutHash(contents.getURL())) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Applies to every session and every page from the moment it exists, whoever makes it. */
export function lockDown(devOrigin: string | null): void {
  app.on('session-created', (session) => {
    denyPermissions(session)
    blockRequests(session, devOrigin)
  })
  app.on('web-contents-created', (_event, contents) => denyNavigation(contents))
}
