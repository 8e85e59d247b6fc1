import { Socket as DatagramSocket } from 'node:dgram'
import { Server, Socket } from 'node:net'

/**
 * The judge's process has no use for a network, and Chromium's filters do not see what Node does: from now on every
 * way of Node to another machine, or to a listening socket, throws.
 */
export function refuseNetwork(): void {
  const refuse = (): never => {
    throw new Error('The judge has no network.')
  }
  for (const prototype of [Socket.prototype, DatagramSocket.prototype])
    Object.defineProperty(prototype, 'connect', { value: refuse })
  Object.defineProperty(Server.prototype, 'listen', { value: refuse })
  for (const name of ['send', 'bind'])
    Object.defineProperty(DatagramSocket.prototype, name, { value: refuse })
}
