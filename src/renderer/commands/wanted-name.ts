import { CommandRefused } from './command'

/** A name longer than this is a pasted text, not a name; it would break every list that shows it. */
const LONGEST_NAME = 200

/** The name as it is kept: on one line, without space at its ends. Refuses an empty or endless one. */
export function wantedName(typed: string, what: 'project' | 'tag' | 'view' | 'verdict' | 'reason'): string {
  const name = typed.replace(/\s+/gu, ' ').trim()
  if (name === '') throw new CommandRefused(`Please give the ${what} a name.`)
  if (name.length > LONGEST_NAME) {
    throw new CommandRefused(`The name of a ${what} can have ${LONGEST_NAME} characters at most.`)
  }
  return name
}
