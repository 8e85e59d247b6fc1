import type { Settings } from '../../storage/settings'

type Reading = Pick<Settings, 'readingFace' | 'readingSize' | 'readingMeasure' | 'readingLeading'>

/** Names of the faces in tokens.css. */
const FACES: { readonly [F in Reading['readingFace']]: string } = {
  serif: 'var(--font-serif)',
  sans: 'var(--font-ui)',
}

/** Multiples of the size; 1.556 is 28 px at the normal size of 18. */
const LINES: { readonly [L in Reading['readingLeading']]: string } = {
  close: '1.4',
  normal: '1.556',
  open: '1.75',
}

/** Widths of the figure 0, which is about as many letters of prose. A column that is narrower is filled. */
const MEASURES: { readonly [M in Reading['readingMeasure']]: string } = {
  narrow: '52ch',
  normal: '66ch',
  wide: '82ch',
}

/** The custom properties of tokens.css that the reader's choice of type sets. */
export function readingProperties(reading: Reading): Readonly<Record<`--${string}`, string>> {
  return {
    '--font-read': FACES[reading.readingFace],
    '--read-size': `${reading.readingSize}px`,
    '--read-line': LINES[reading.readingLeading],
    '--read-measure': MEASURES[reading.readingMeasure],
  }
}
