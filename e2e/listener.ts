import { createSocket } from 'node:dgram'
import { createServer, type Socket } from 'node:net'

/** A place on this machine that only counts what arrives, by TCP or UDP: where a request would go if one left. */
export interface Listener {
  readonly port: number
  readonly arrivals: () => number
  readonly close: () => Promise<void>
}

/** Starts listening on a free port of the loopback address, with both protocols. */
export async function listen(): Promise<Listener> {
  let arrivals = 0
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    arrivals += 1
    open.add(socket)
    socket.on('error', () => open.delete(socket))
    socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The listener has no port')
  const datagrams = createSocket('udp4', () => {
    arrivals += 1
  })
  await new Promise<void>((resolve) => datagrams.bind(address.port, '127.0.0.1', resolve))
  const close = async () => {
    for (const socket of open) socket.destroy()
    await new Promise<void>((resolve) => datagrams.close(resolve))
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { port: address.port, arrivals: () => arrivals, close }
}
