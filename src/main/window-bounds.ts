import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'
import { onScreen } from './on-screen'

export const SMALLEST = { width: 800, height: 600 }
const FIRST = { width: 1280, height: 840 }

const remembered = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(SMALLEST.width).max(20_000),
  height: z.int().min(SMALLEST.height).max(20_000),
  maximized: z.boolean(),
})

export interface WindowBounds {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number }
  readonly maximized: boolean
}

function file(): string {
  return join(app.getPath('userData'), 'window.json')
}

/** Where the window was last time, brought back onto a screen that is there; the first size, centred, at first. */
export function rememberedBounds(): WindowBounds {
  try {
    const { maximized, ...bounds } = remembered.parse(JSON.parse(readFileSync(file(), 'utf8')))
    return { bounds: onScreen(bounds, screen.getDisplayMatching(bounds).workArea), maximized }
  } catch {
    return { bounds: FIRST, maximized: false }
  }
}

/** Notes the window's place when it closes. A convenience: a failure to write is not worth a word. */
export function rememberBounds(window: BrowserWindow): void {
  window.on('close', () => {
    try {
      const beside = `${file()}.tmp`
      writeFileSync(beside, JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
      // Whole or as it was: the window may be closing because the computer is.
      renameSync(beside, file())
    } catch {
      // The next start simply uses the first size.
    }
  })
}
