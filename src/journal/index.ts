/** The only door to the projects on disk: journals, backups, originals. Needs Node, no Electron. */

export * from './disk-refusal'
export * from './journal'
export * from './make-backup'
export { ORIGINAL_FOLDER } from './project-folder'
export type { JournalOptions } from './project-journal'
export * from './read-contents'
export * from './sha256'
export * from './write-atomically'
