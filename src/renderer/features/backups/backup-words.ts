import type { BackupInfo, BackupReason } from '../../../shared/project-store-api'
import { counted } from '../../ui/counted'

const WHY: { readonly [R in BackupReason]: string } = {
  timer: 'every ten minutes while you work',
  quit: 'when Counterclaim was closed',
  upgrade: 'before an update',
  asked: 'asked for',
  'before-restore': 'before restoring',
  adopted: 'when the project came in',
}

/** Why a backup was made. */
export function whyWords(reason: BackupReason): string {
  return WHY[reason]
}

/** What is in a backup, without what it has none of: `five sources · 13 verdicts · one note`. */
export function countWords({ sources, verdicts, notes, tags }: BackupInfo['counts']): string {
  const further = [
    [verdicts, 'verdict'],
    [notes, 'note'],
    [tags, 'tag'],
  ] as const
  const words = further.filter(([count]) => count > 0).map(([count, thing]) => counted(count, thing))
  return [counted(sources, 'source'), ...words].join(' · ')
}

const KILOBYTE = 1000
const MEGABYTE = 1_000_000

/** `640 bytes`, `12 KB`, `1.4 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} bytes`
  // What would round to 1,000 KB is a megabyte.
  if (bytes < MEGABYTE - KILOBYTE / 2) return `${Math.round(bytes / KILOBYTE)} KB`
  return `${(bytes / MEGABYTE).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' }
const SAME_YEAR = new Intl.DateTimeFormat('en-GB', DAY)
const ANY_YEAR = new Intl.DateTimeFormat('en-GB', { ...DAY, year: 'numeric' })
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The day of a moment in the reader's time zone: `Today`, `Yesterday`, `22 November`, `22 November 2023`. */
export function dayWords(iso: string, now = new Date()): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return 'Unknown day'
  if (time.toDateString() === now.toDateString()) return 'Today'
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (time.toDateString() === yesterday.toDateString()) return 'Yesterday'
  return dateOnly(time, now)
}

/** The time of day: `14:05`. */
export function clockWords(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? 'unknown time' : CLOCK.format(time)
}

/** A moment in full: `22 November, 14:05`; with the year where it is not this one. */
export function momentWords(iso: string, now = new Date()): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? 'an unknown time' : `${dateOnly(time, now)}, ${CLOCK.format(time)}`
}

function dateOnly(time: Date, now: Date): string {
  return (time.getFullYear() === now.getFullYear() ? SAME_YEAR : ANY_YEAR).format(time)
}

/** Neighbours of one day together, in the order given. */
export function byDay<T extends { readonly at: string }>(
  entries: readonly T[],
  now = new Date(),
): readonly { readonly day: string; readonly entries: readonly T[] }[] {
  const days: { readonly day: string; readonly entries: T[] }[] = []
  for (const entry of entries) {
    const day = dayWords(entry.at, now)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
