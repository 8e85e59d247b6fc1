/** Reserved by RFC 2606 never to exist: even a window with no protection would reach nobody. */
const NOWHERE = 'https://offline-check.invalid/'

/** Tries to reach an outside address; true when the window's own policy refused it before anything was sent. */
export async function requestIsRefused(): Promise<boolean> {
  let refused = false
  const note = (event: SecurityPolicyViolationEvent) => {
    if (event.blockedURI.startsWith(NOWHERE.slice(0, -1))) refused = true
  }
  document.addEventListener('securitypolicyviolation', note)
  try {
    await fetch(NOWHERE)
    return false
  } catch {
    // The violation is reported in a task of its own, after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 0))
    return refused
  } finally {
    document.removeEventListener('securitypolicyviolation', note)
  }
}
