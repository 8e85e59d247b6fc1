import { ipcRenderer } from 'electron'
import { type CallChannel, type Calls, JUDGE_PORT_CHANNEL, MENU_CHANNEL } from '../shared/channels'
import { JUDGE_PORT_MESSAGE, MENU_COMMANDS, type MenuCommand } from '../shared/desktop-api'

/** The only file that touches ipcRenderer. Main checks the sender and the arguments of every call. */
export function call<C extends CallChannel>(channel: C): Calls[C] {
  const invoke = (...args: Parameters<Calls[C]>) => ipcRenderer.invoke(channel, ...args)
  // Main answers by the same map of types (src/main/ipc-server.ts); it is our own process, so no schema stands here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return invoke as Calls[C]
}

/** Calls the listener for each command of the application menu; returns the function that ends it. */
export function onMenuCommand(listener: (command: MenuCommand) => void): () => void {
  const receive = (_event: unknown, sent: unknown) => {
    const command = MENU_COMMANDS.find((known) => known === sent)
    if (command) listener(command)
  }
  ipcRenderer.on(MENU_CHANNEL, receive)
  return () => {
    ipcRenderer.removeListener(MENU_CHANNEL, receive)
  }
}

/** Ports cannot cross the bridge: each goes to the page as a message of the window, to our own origin only. */
export function forwardJudgePorts(): void {
  ipcRenderer.on(JUDGE_PORT_CHANNEL, ({ ports }) => {
    window.postMessage(JUDGE_PORT_MESSAGE, window.location.origin, [...ports])
  })
}
