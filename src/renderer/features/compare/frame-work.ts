/** What is to be done with the next frame: looks at the page, and gives what is then to be changed on it, if anything. */
export type Look = () => (() => void) | null

let waiting: Set<Look> = new Set()

/**
 * Does this with the next frame, once, however often it is asked for. All look before any changes: a change between two
 * looks would have the page laid out anew for each.
 */
export function withNextFrame(look: Look): void {
  if (waiting.size === 0) requestAnimationFrame(workOff)
  waiting.add(look)
}

/** Takes back what was asked for. */
export function notWithNextFrame(look: Look): void {
  waiting.delete(look)
}

function workOff(): void {
  const looks = waiting
  waiting = new Set()
  for (const change of [...looks].map((look) => look())) change?.()
}
