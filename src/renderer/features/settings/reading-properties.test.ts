import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  READING_FACES,
  READING_LEADINGS,
  READING_MEASURES,
  READING_SIZES,
} from '../../storage/settings'
import { readingProperties } from './reading-properties'

const tokens = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8')

describe('readingProperties', () => {
  it('are by default what the tokens say, so that the first picture does not jump', () => {
    for (const [name, value] of Object.entries(readingProperties(DEFAULT_SETTINGS))) {
      expect(tokens).toContain(`${name}: ${value};`)
    }
  })

  it('name faces that the tokens have', () => {
    for (const readingFace of READING_FACES) {
      const face = readingProperties({ ...DEFAULT_SETTINGS, readingFace })['--font-read'] ?? ''
      expect(tokens).toContain(`${/--[\w-]+/.exec(face)?.[0]}: "`)
    }
  })

  it('grow with each choice', () => {
    const numbers = (name: `--${string}`, all: readonly ReturnType<typeof readingProperties>[]) =>
      all.map((properties) => Number.parseFloat(properties[name] ?? ''))
    const rising = (values: readonly number[]) =>
      expect(values).toEqual([...new Set(values)].sort((x, y) => x - y))
    rising(
      numbers(
        '--read-size',
        READING_SIZES.map((readingSize) => readingProperties({ ...DEFAULT_SETTINGS, readingSize })),
      ),
    )
    rising(
      numbers(
        '--read-line',
        READING_LEADINGS.map((readingLeading) => readingProperties({ ...DEFAULT_SETTINGS, readingLeading })),
      ),
    )
    rising(
      numbers(
        '--read-measure',
        READING_MEASURES.map((readingMeasure) => readingProperties({ ...DEFAULT_SETTINGS, readingMeasure })),
      ),
    )
  })
})
