import { type DesktopApi, JUDGE_PORT_MESSAGE } from '../../shared/desktop-api'

/** The judge's port, or in plain words why there is none. */
export type JudgePortOutcome = { readonly port: MessagePort } | { readonly message: string }

/** Ports that were granted arrive in the order in which they were asked for: one is asked for at a time. */
let last: Promise<unknown> = Promise.resolve()

/** Asks main for a port to the judge's process; it comes as a message of the window itself. Never rejects. */
export function requestJudgePort(
  fresh: boolean,
  desktop: Pick<DesktopApi, 'requestJudge'> = window.desktop,
): Promise<JudgePortOutcome> {
  const asked = last.then(() => requested(fresh, desktop))
  last = asked
  return asked
}

async function requested(
  fresh: boolean,
  desktop: Pick<DesktopApi, 'requestJudge'>,
): Promise<JudgePortOutcome> {
  const listening = new AbortController()
  const arrival = new Promise<MessagePort>((resolve) => {
    const receive = (event: MessageEvent): void => {
      const [port] = event.ports
      if (event.source === window && event.data === JUDGE_PORT_MESSAGE && port) resolve(port)
    }
    window.addEventListener('message', receive, { signal: listening.signal })
  })
  try {
    const grant = await desktop.requestJudge(fresh)
    return grant.granted ? { port: await arrival } : { message: grant.message }
  } catch {
    return { message: 'Its process could not be reached.' }
  } finally {
    listening.abort()
  }
}
