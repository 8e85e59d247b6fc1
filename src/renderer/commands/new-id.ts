/** How much of a source's hash names it: 16 hexadecimal digits, 64 bits, tell any two sources of a project apart. */
const SOURCE_ID_DIGITS = 16

/** A fresh id for a project or a tag. */
export function newId(): string {
  return crypto.randomUUID()
}

/**
 * The id of a source comes from its content: taken out and read in again it meets its old verdicts, and a report of
 * the same files is the same in every project.
 */
export function sourceIdFor(sha256: string): string {
  return sha256.slice(0, SOURCE_ID_DIGITS)
}
