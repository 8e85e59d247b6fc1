// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu

/** Text on one line that cannot steer a terminal, reorder a line or begin a new one. */
export function plainLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROLS, '\uFFFD').trim()
}
