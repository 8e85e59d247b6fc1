import { useCallback } from 'react'
import type { SavedQuery } from '../../project'
import { type CounterclaimDatabase, database } from './database'
import { liveAnswers, useLiveAnswer } from './live-answer'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const CONTRASTS = ['system', 'more'] as const
export type Contrast = (typeof CONTRASTS)[number]

/** Sizes of the reading type in pixels. */
export const READING_SIZES = [16, 18, 20, 22] as const
export type ReadingSize = (typeof READING_SIZES)[number]

/** The face that sources are read in. */
export const READING_FACES = ['serif', 'sans'] as const
export type ReadingFace = (typeof READING_FACES)[number]

/** How wide a line of the reading type may become. */
export const READING_MEASURES = ['narrow', 'normal', 'wide'] as const
export type ReadingMeasure = (typeof READING_MEASURES)[number]

/** How far apart the lines of the reading type stand. */
export const READING_LEADINGS = ['close', 'normal', 'open'] as const
export type ReadingLeading = (typeof READING_LEADINGS)[number]

/** Sources as texts side by side, what they say point by point, or two of them as one text. */
export const READING_LAYOUTS = ['columns', 'rows', 'redline'] as const
export type ReadingLayout = (typeof READING_LAYOUTS)[number]

/** Everything that is remembered about the window and the reader's habits. Not undone, not part of a project. */
export interface Settings {
  readonly theme: Theme
  /** How strongly words and lines stand out; `system` follows what the system asks for. */
  readonly contrast: Contrast
  readonly readingSize: ReadingSize
  readonly readingFace: ReadingFace
  readonly readingMeasure: ReadingMeasure
  readonly readingLeading: ReadingLeading
  readonly readingLayout: ReadingLayout
  /** Paragraphs of the sources are numbered in the margin. */
  readonly paragraphNumbers: boolean
  /** Single letters act as keys (J, K, 1, 2, 3 …). */
  readonly letterKeys: boolean
  /** Which sign the reader gave in place of which single-letter key, by the sign that it was. */
  readonly changedKeys: Readonly<Record<string, string>>
  /** Both sides of the comparison scroll together. */
  readonly scrollTogether: boolean
  /** In the review, the next finding is shown as soon as one is judged. */
  readonly goesOn: boolean
  /** Widths of the resizable panels, by the name of the group. */
  readonly panels: Readonly<Record<string, readonly number[]>>
  /** The project and view that were open last; null on the first start. */
  readonly lastPlace: string | null
  /** The finding that each project's review stood at, by project id. */
  readonly reviewPlaces: Readonly<Record<string, string>>
  /** What was looked for last in each project, by project id. */
  readonly searches: Readonly<Record<string, SavedQuery>>
  /** What was taken last in the palette, the newest first. */
  readonly recentCommands: readonly string[]
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  contrast: 'system',
  readingSize: 18,
  readingFace: 'serif',
  readingMeasure: 'normal',
  readingLeading: 'normal',
  readingLayout: 'columns',
  paragraphNumbers: true,
  letterKeys: true,
  changedKeys: {},
  scrollTogether: true,
  goesOn: true,
  panels: {},
  lastPlace: null,
  reviewPlaces: {},
  searches: {},
  recentCommands: [],
}

type Checks = {
  readonly [K in keyof Settings]: (value: unknown) => value is Settings[K]
}

/** A stored value that no longer fits (an old version's, a damaged one) counts as not set. */
const CHECKS: Checks = {
  theme: (value): value is Theme => THEMES.some((theme) => theme === value),
  contrast: (value): value is Contrast => CONTRASTS.some((contrast) => contrast === value),
  readingSize: (value): value is ReadingSize => READING_SIZES.some((size) => size === value),
  readingFace: (value): value is ReadingFace => READING_FACES.some((face) => face === value),
  readingMeasure: (value): value is ReadingMeasure => READING_MEASURES.some((measure) => measure === value),
  readingLeading: (value): value is ReadingLeading => READING_LEADINGS.some((leading) => leading === value),
  readingLayout: (value): value is ReadingLayout => READING_LAYOUTS.some((layout) => layout === value),
  paragraphNumbers: (value) => typeof value === 'boolean',
  letterKeys: (value) => typeof value === 'boolean',
  changedKeys: (value): value is Settings['changedKeys'] =>
    isRecordOf(value, (item) => typeof item === 'string'),
  scrollTogether: (value) => typeof value === 'boolean',
  goesOn: (value) => typeof value === 'boolean',
  panels: (value): value is Settings['panels'] => isRecordOf(value, isNumbers),
  lastPlace: (value) => value === null || typeof value === 'string',
  reviewPlaces: (value): value is Settings['reviewPlaces'] =>
    isRecordOf(value, (item) => typeof item === 'string'),
  recentCommands: (value): value is Settings['recentCommands'] =>
    Array.isArray(value) && value.every((item) => typeof item === 'string'),
  searches: (value): value is Settings['searches'] => isRecordOf(value, isQuery),
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number' && Number.isFinite(item))
}

function isQuery(value: unknown): boolean {
  return isRecordOf(
    value,
    (item) =>
      item === null ||
      ['string', 'number', 'boolean'].includes(typeof item) ||
      (Array.isArray(item) && item.every((one) => typeof one === 'string')),
  )
}

function isRecordOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(fits)
  )
}

/** The stored setting, or its default. */
export async function readSetting<K extends keyof Settings>(
  key: K,
  db: CounterclaimDatabase = database,
): Promise<Settings[K]> {
  return settingFrom(key, (await db.settings.get(key))?.value)
}

/** Stores a setting. */
export async function saveSetting<K extends keyof Settings>(
  key: K,
  value: Settings[K],
  db: CounterclaimDatabase = database,
): Promise<void> {
  await db.transaction('rw', [db.settings], async () => db.settings.put({ key, value }))
}

/** The setting as it stands, and the function that stores another. The default until it is read. */
export function useSetting<K extends keyof Settings>(
  key: K,
): readonly [Settings[K], (value: Settings[K]) => Promise<void>] {
  const stored = useLiveAnswer(STORED(key))
  const save = useCallback((next: Settings[K]) => saveSetting(key, next), [key])
  return [settingFrom(key, stored), save]
}

const STORED = liveAnswers(
  async (key): Promise<unknown> => (await database.settings.get(key))?.value,
  Object.keys(DEFAULT_SETTINGS).length,
)

function settingFrom<K extends keyof Settings>(key: K, stored: unknown): Settings[K] {
  const check: (value: unknown) => value is Settings[K] = CHECKS[key]
  return check(stored) ? stored : DEFAULT_SETTINGS[key]
}
