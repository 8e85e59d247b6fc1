import { app } from 'electron'
import type { EnvironmentInfo } from '../shared/desktop-api'
import { blockedRequestCount } from './offline'

/** What the page shows under Settings, and what the tests ask. */
export async function environment(): Promise<EnvironmentInfo> {
  return {
    appVersion: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
    blockedRequests: blockedRequestCount(),
  }
}
