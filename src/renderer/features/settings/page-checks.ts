/** Reserved by RFC 2606 never to exist: even a window with no protection would reach nobody. */
const NOWHERE = 'offline-check.invalid'

/** What a page could ask a person or the system for, and this one never may. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'notifications', 'midi'] as const

/** What the window found when it tried to get out. */
export interface PageChecks {
  /** The window's own policy refused a request before anything was sent. */
  readonly requestRefused: boolean
  /** It refused a lasting connection too. */
  readonly socketRefused: boolean
  /** The permissions that the window does not have denied. */
  readonly permitted: readonly string[]
  readonly permissions: number
}

/** Makes an attempt to get out; true when the policy refused it. */
async function isRefused(attempt: () => Promise<unknown>): Promise<boolean> {
  let refused = false
  const note = (event: SecurityPolicyViolationEvent) => {
    if (event.blockedURI.includes(NOWHERE)) refused = true
  }
  document.addEventListener('securitypolicyviolation', note)
  try {
    await attempt()
    return false
  } catch {
    // The violation is reported in a task of its own, after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 0))
    return refused
  } finally {
    document.removeEventListener('securitypolicyviolation', note)
  }
}

function openSocket(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`wss://${NOWHERE}/`)
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error('The connection was refused.')))
  })
}

async function isDenied(name: PermissionName): Promise<boolean> {
  const status = await navigator.permissions.query({ name }).catch(() => null)
  return status?.state === 'denied'
}

/** Tries every way out that the window itself has. One after the other, so that no refusal is taken for another's. */
export async function pageChecks(): Promise<PageChecks> {
  const requestRefused = await isRefused(() => fetch(`https://${NOWHERE}/`))
  const socketRefused = await isRefused(openSocket)
  const denied = await Promise.all(PERMISSIONS.map(isDenied))
  return {
    requestRefused,
    socketRefused,
    permitted: PERMISSIONS.filter((_, index) => !denied[index]),
    permissions: PERMISSIONS.length,
  }
}
