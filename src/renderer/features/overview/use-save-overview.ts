import { useState } from 'react'
import { tableAsCsv } from '../../../core'
import type { SaveFormat, SaveResult } from '../../../shared/desktop-api'
import type { Measure, Picture } from './picture'
import { measureOnScreen, paletteOnScreen, pngOfPicture, SHARP_HEIGHT } from './png-of-picture'
import { svgOfPicture } from './svg-of-picture'

/** What an overview can be saved as. */
export interface Exportable {
  /** Name of the file without its ending. */
  readonly name: string
  /** `height`: the tallest that can be drawn; `null` where there is no limit. */
  readonly picture: (measure: Measure, height: number | null) => Picture
  readonly table: () => readonly (readonly (string | number)[])[]
  readonly data: () => string
}

export type OverviewFormat = Extract<SaveFormat, 'svg' | 'png' | 'csv' | 'json'>
export type SaveOverviewState = { readonly outcome: 'idle' | 'saving' } | SaveResult

/** Saves an overview where the reader says; the state tells how that went and stays. */
export function useSaveOverview(): readonly [
  SaveOverviewState,
  (format: OverviewFormat, what: Exportable) => void,
] {
  const [state, setState] = useState<SaveOverviewState>({ outcome: 'idle' })
  const save = async (format: OverviewFormat, what: Exportable) => {
    setState({ outcome: 'saving' })
    try {
      const content = await contentOf(format, what)
      setState(await window.desktop.saveReport({ suggestedName: `${what.name}.${format}`, format, content }))
    } catch {
      setState({
        outcome: 'failed',
        message: 'The file could not be made because of a fault in Counterclaim.',
      })
    }
  }
  return [state, (format, what) => void save(format, what)]
}

async function contentOf(format: OverviewFormat, what: Exportable): Promise<string> {
  if (format === 'csv') return tableAsCsv(what.table())
  if (format === 'json') return what.data()
  const palette = paletteOnScreen()
  const picture = what.picture(measureOnScreen(palette), format === 'png' ? SHARP_HEIGHT : null)
  return format === 'svg' ? svgOfPicture(picture, palette) : pngOfPicture(picture, palette)
}
