import { JOURNAL_ENTRY, LIST_NAMES, PROJECT_ENTRY } from './project-file'

/** Longest name that is not taken for an attack: ours have 80 characters. */
const LONGEST_NAME = 300

const OURS: readonly RegExp[] = [
  new RegExp(`^(?:${LIST_NAMES.join('|')})-[1-9][0-9]{0,5}\\.json$`),
  /^sources\/[0-9a-f]{64}\.(?:txt|json)$/,
  /^originals\/[0-9a-f]{64}$/,
]

/** Names that Windows gives to devices. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i

/** True for the entries that a project file consists of. */
export function isOurEntry(name: string): boolean {
  return name === PROJECT_ENTRY || name === JOURNAL_ENTRY || OURS.some((form) => form.test(name))
}

/** True where a name tries to leave the folder it would be unpacked into, or is none at all. */
export function isTrickName(name: string): boolean {
  const parts = name.split('/')
  return (
    name === '' ||
    name.length > LONGEST_NAME ||
    /[\p{Control}\\:]/u.test(name) ||
    name.startsWith('/') ||
    parts.some((part) => part === '..' || part === '.' || DEVICE.test(part))
  )
}
