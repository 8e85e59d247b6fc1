import { app } from 'electron'
import { parseUrl } from './parse-url'

/** The origin of Vite's development server: only in an unpackaged run that electron-vite started, only on loopback. */
export function devServerOrigin(): string | null {
  const address = process.env['ELECTRON_RENDERER_URL']
  const url = app.isPackaged || !address ? null : parseUrl(address)
  if (!url) return null
  const loopback = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  return url.protocol === 'http:' && loopback ? url.origin : null
}
