import type { DesktopApi } from '../shared/desktop-api'

declare global {
  interface Window {
    /** The bridge to the main process, put there by the preload script. */
    readonly desktop: DesktopApi
  }
}
