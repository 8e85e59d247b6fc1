import { JSON_DEPTH } from './file-caps'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENERS: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSERS: ReadonlySet<number> = new Set([0x5d, 0x7d])

/** The value of a JSON text, or undefined where it is none or is nested deeper than anything of ours. */
export function jsonOf(text: string): unknown {
  if (nestsDeeper(text, JSON_DEPTH)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Looks at brackets outside strings only; for text that is no JSON any answer will do. */
function nestsDeeper(text: string, most: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === BACKSLASH) at += 1
      else if (unit === QUOTE) inString = false
    } else if (unit === QUOTE) inString = true
    else if (OPENERS.has(unit)) {
      depth += 1
      if (depth > most) return true
    } else if (CLOSERS.has(unit)) depth -= 1
  }
  return false
}
