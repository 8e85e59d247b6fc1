/** Files and pasted text to source drafts, in a worker or in Node: the only door to this folder. */
export { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from './limits'
export { draftFromPaste } from './paste'
export { readSource } from './read-source'
export { refusedFolder, refusedForSize } from './refusals'
export type { IngestResult, SourceDraft, SourceFile } from './source-draft'
