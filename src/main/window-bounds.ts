import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

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

/** Where the window was last time, if that place still is on a screen; otherwise the first size, centred. */
export function rememberedBounds(): WindowBounds {
  try {
    const { maximized, ...bounds } = remembered.parse(JSON.parse(readFileSync(file(), 'utf8')))
    const { workArea } = screen.getDisplayMatching(bounds)
    const across =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x)
    const down =
      Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y)
    // Enough of it to be seen and grabbed.
    const reachable = across >= 200 && down >= 100
    return { bounds: reachable ? bounds : { width: bounds.width, height: bounds.height }, maximized }
  } catch {
    return { bounds: FIRST, maximized: false }
  }
}

/** Notes the window's place when it closes. A convenience: a failure to write is not worth a word. */
export function rememberBounds(window: BrowserWindow): void {
  window.on('close', () => {
    try {
      writeFileSync(file(), JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
    } catch {
      // The next start simply uses the first size.
    }
  })
}
