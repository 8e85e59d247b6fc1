import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { foreignEnds, openConnections } from './open-connections'

const HEAD =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const line = (remote: string, inode: number) =>
  `   0: 0100007F:0277 ${remote}:01BB 01 00000000:00000000 00:00000000 00000000  1000        0 ${inode} 1 0000`
const table = (...lines: readonly string[]) => [HEAD, ...lines, ''].join('\n')
const ours = new Set(['71', '72'])

describe('foreignEnds', () => {
  it('counts what goes to another machine, over either protocol', () => {
    expect(foreignEnds(table(line('08080808', 71), line('0A000001', 72)), ours)).toBe(2)
    expect(foreignEnds(table(line('B80D0120000000000000000001000000', 71)), ours)).toBe(1)
    expect(foreignEnds(table(line('0000000000000000FFFF000008080808', 71)), ours)).toBe(1)
  })

  it('leaves out the machine itself, and what only listens', () => {
    for (const local of [
      '00000000',
      '0100007F',
      '3500007F',
      '0'.repeat(32),
      '00000000000000000000000001000000',
      '0000000000000000FFFF00000100007F',
    ]) {
      expect(foreignEnds(table(line(local, 71)), ours), local).toBe(0)
    }
  })

  it('leaves out the sockets of others', () => {
    expect(foreignEnds(table(line('08080808', 99)), ours)).toBe(0)
    expect(foreignEnds(table(), ours)).toBe(0)
  })
})

describe('openConnections', () => {
  it('does not know where no process can be looked at', async () => {
    expect(await openConnections([])).toBeNull()
    expect(await openConnections([2 ** 30])).toBeNull()
  })

  it.runIf(process.platform === 'linux')('does not count this machine’s own connections', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address: AddressInfo | string | null = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const socket = connect(address.port, '127.0.0.1')
    await once(socket, 'connect')
    expect(await openConnections([process.pid, 2 ** 30])).toEqual({ open: 0, seen: 1, processes: 2 })
    socket.destroy()
    server.close()
  })
})
