/**
 * Gives the event loop one turn, so that waiting messages are handled. A message to oneself rather than a timer:
 * nested timers wait four milliseconds each.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
