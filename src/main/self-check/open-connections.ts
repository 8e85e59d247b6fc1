import { readdir, readFile, readlink } from 'node:fs/promises'
import type { ConnectionCount } from '../../shared/desktop-api'

/** Where Linux lists every socket of the machine, by kind. */
const TABLES = ['tcp', 'tcp6', 'udp', 'udp6'] as const

/** Any address (nothing at the other end) and this machine itself, as those tables write them. */
const LOCAL = /^(0{8}|0{32}|[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/

/** How many of these sockets one of the tables shows with another machine at their other end. */
export function foreignEnds(table: string, inodes: ReadonlySet<string>): number {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => inodes.has(fields[9] ?? '') && !LOCAL.test(fields[2]?.split(':')[0] ?? '')).length
}

/** The sockets that a process holds; null where the system does not show them. */
async function socketsOf(pid: number): Promise<readonly string[] | null> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => null)
  if (!descriptors) return null
  // One that was closed meanwhile leads nowhere.
  const targets = await Promise.all(
    descriptors.map((descriptor) => readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '')),
  )
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [])
}

/** Connections of these processes to another machine, from the system's own tables; null where it has none to read. */
export async function openConnections(pids: readonly number[]): Promise<ConnectionCount | null> {
  const held = (await Promise.all(pids.map(socketsOf))).filter((one) => one !== null)
  if (held.length === 0) return null
  const inodes = new Set(held.flat())
  try {
    const tables = await Promise.all(TABLES.map((table) => readFile(`/proc/net/${table}`, 'utf8')))
    const open = tables.reduce((count, table) => count + foreignEnds(table, inodes), 0)
    return { open, seen: held.length, processes: pids.length }
  } catch {
    return null
  }
}
