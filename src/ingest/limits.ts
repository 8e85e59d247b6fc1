/**
 * Largest file that is opened at all: a saved page carries markup and scripts many times its text.
 * Decoding and hashing this much takes about 0.2 s.
 */
export const MAX_FILE_BYTES = 16 * 1024 * 1024

/** Longest text of one source: 700,000 words, more than "War and Peace" (3.2 million characters). */
export const MAX_TEXT_LENGTH = 4_000_000

/** Deepest nesting of a page. Browsers flatten at 512; a page nested 100,000 deep blocks parsers for half a minute. */
export const MAX_NESTING = 512

/** Most elements of a page: over twice the longest encyclopedia pages; finding the article takes about 2 s then. */
export const MAX_ELEMENTS = 40_000

/** Sum of every element's depth. Finding the article climbs to the root from each: a million steps take about 1 s. */
export const MAX_NESTING_SUM = 1_000_000

/** Longest tag, quoted values apart: 30,000 attributes on one element take 0.4 s, ten times as many forty. */
export const MAX_TAG_LENGTH = 100_000
