import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'src/core/judge/combination.ts'

/** Writes fitted figures into the source that ships, beside their meaning. */
export function writeCoefficients(
  records: Readonly<Record<string, object>>,
  constants: Readonly<Record<string, number>>,
): void {
  const old = readFileSync(FILE, 'utf8')
  const withRecords = Object.entries(records).reduce(
    (text, [name, values]) => withRecord(text, name, Object.entries(values)),
    old,
  )
  const text = Object.entries(constants).reduce(withConstant, withRecords)
  writeFileSync(FILE, text)
}

/** `export const NAME: Type = { … }` with the numbers in it replaced, each by its name. */
export function withRecord(
  text: string,
  name: string,
  values: readonly (readonly [string, number])[],
): string {
  const start = text.search(new RegExp(`^export const ${name}\\b`, 'm'))
  const end = text.indexOf('\n}', start)
  if (start < 0 || end < 0) throw new Error(`${FILE} has no ${name}.`)
  const body = values.reduce(
    (part, [key, value]) => {
      const line = new RegExp(`^(  ${key}: )-?[\\d.]+,$`, 'm')
      if (!line.test(part)) throw new Error(`${FILE}: ${name} has no ${key}.`)
      return part.replace(line, `$1${value},`)
    },
    text.slice(start, end),
  )
  return text.slice(0, start) + body + text.slice(end)
}

/** `export const NAME = 0.5` with another number. */
export function withConstant(text: string, [name, value]: readonly [string, number]): string {
  const line = new RegExp(`^(export const ${name} = )-?[\\d.]+$`, 'm')
  if (!line.test(text)) throw new Error(`${FILE} has no ${name}.`)
  return text.replace(line, `$1${value}`)
}
