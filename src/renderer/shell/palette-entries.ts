/** What the palette offers, in the order of its groups. */
export const PALETTE_GROUPS = [
  'Recent',
  'Commands',
  'Views',
  'Sources',
  'Findings',
  'Tags',
  'Projects',
] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** What it belongs to or says more; looked through too. */
  readonly detail?: string
  readonly shortcut?: string
  readonly group: Exclude<PaletteGroup, 'Recent'>
  readonly act: () => void
}

export interface PaletteSection {
  readonly group: PaletteGroup
  readonly entries: readonly PaletteEntry[]
}

/** More of one group would push the others out of sight; further words narrow it. */
const MOST_OF_A_GROUP = 8
/** Of those taken last. */
const MOST_RECENT = 4

/**
 * What is listed for these words: entries that have all of them, in any order, best first. Without words: those taken
 * last, the commands, saved views, and the other projects; sources and findings come in by name only.
 */
export function paletteSections(
  entries: readonly PaletteEntry[],
  words: string,
  recent: readonly string[],
): readonly PaletteSection[] {
  const wanted = levelled(words).split(/\s+/u).filter(Boolean)
  const sections = wanted.length === 0 ? unnamed(entries, recent) : named(entries, wanted)
  return sections.filter((section) => section.entries.length > 0)
}

function unnamed(entries: readonly PaletteEntry[], recent: readonly string[]): readonly PaletteSection[] {
  const last = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, MOST_RECENT)
  const rest = (group: PaletteEntry['group']) =>
    entries.filter((entry) => entry.group === group && !last.includes(entry))
  return [
    { group: 'Recent', entries: last },
    { group: 'Commands', entries: rest('Commands') },
    { group: 'Views', entries: rest('Views').slice(0, MOST_OF_A_GROUP) },
    { group: 'Projects', entries: rest('Projects').slice(0, MOST_OF_A_GROUP) },
  ]
}

function named(entries: readonly PaletteEntry[], wanted: readonly string[]): readonly PaletteSection[] {
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((x, y) => (x.rank ?? 0) - (y.rank ?? 0))
  return PALETTE_GROUPS.map((group) => ({
    group,
    entries: ranked
      .filter(({ entry }) => entry.group === group)
      .slice(0, MOST_OF_A_GROUP)
      .map(({ entry }) => entry),
  }))
}

/** Low is good: 0 where the label begins with the words, 1 where words of it do, 2 elsewhere; null where one is missing. */
function rankOf({ label, detail = '' }: PaletteEntry, wanted: readonly string[]): number | null {
  const name = levelled(label)
  const all = `${name} ${levelled(detail)}`
  if (!wanted.every((word) => all.includes(word))) return null
  if (name.startsWith(wanted.join(' '))) return 0
  return wanted.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2
}

/** Without case and accents, as people type names. */
function levelled(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** The ids taken last, the newest first. */
export function withRecent(recent: readonly string[], id: string): readonly string[] {
  return [id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT * 2)
}
