import { MAX_ELEMENTS, MAX_FILE_BYTES, MAX_NESTING, MAX_TEXT_LENGTH } from './limits'
import type { IngestResult } from './source-draft'

/** A refusal: what happened, what is safe, what to do. */
export function refused(fileName: string, happened: string, todo: string): IngestResult {
  return {
    outcome: 'refused',
    fileName,
    message: `“${fileName}” ${happened} Nothing of it was imported, and the original is unchanged. ${todo}`,
  }
}

export function refusedEmpty(fileName: string): IngestResult {
  return refused(fileName, 'is empty: there is no text in it.', 'Choose a file that has text.')
}

/** For pages and documents that have bytes but no words. */
export function refusedWordless(fileName: string): IngestResult {
  return refused(
    fileName,
    'has no readable text.',
    'If the text is in pictures or is loaded later by the page, copy it and paste it as a new source.',
  )
}

export function refusedFolder(fileName: string): IngestResult {
  return refused(fileName, 'is a folder, not a file.', 'Open the folder and choose the files in it.')
}

/** `null` when a file of this size is opened; callers ask before they read the bytes. */
export function refusedForSize(fileName: string, byteLength: number): IngestResult | null {
  if (byteLength <= MAX_FILE_BYTES) return null
  return refused(
    fileName,
    `is ${megabytes(byteLength)} MB; a source may have up to ${megabytes(MAX_FILE_BYTES)} MB.`,
    'Split it into parts, or keep the chapters that you compare.',
  )
}

export function refusedLongText(fileName: string, length: number): IngestResult {
  return refused(
    fileName,
    `holds ${millions(length)} million characters; a source may have up to ${millions(MAX_TEXT_LENGTH)} million.`,
    'Split it into parts, or keep the chapters that you compare.',
  )
}

export function refusedBinary(fileName: string, what: string): IngestResult {
  return refused(
    fileName,
    `is not text: it looks like ${what}.`,
    'Open it in the program it comes from and save or copy its text.',
  )
}

/** A known document format that is not read yet. */
export function refusedFormat(fileName: string, what: string): IngestResult {
  return refused(
    fileName,
    `is ${what}, which Counterclaim cannot read yet.`,
    'Save it as plain text or as a web page (.txt, .html) and import that, or paste its text.',
  )
}

export function refusedMarkup(fileName: string, excess: 'nesting' | 'amount'): IngestResult {
  const happened =
    excess === 'nesting'
      ? `nests its elements over ${MAX_NESTING} deep, which real pages do not.`
      : `has more markup than real pages have; the limit is ${MAX_ELEMENTS / 1000} thousand elements.`
  return refused(fileName, happened, 'Copy the text of the article and paste it as a new source.')
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toString()
}

function millions(length: number): string {
  return (Math.ceil(length / 100_000) / 10).toString()
}
