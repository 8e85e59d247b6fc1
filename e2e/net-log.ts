import { readFile } from 'node:fs/promises'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: unknown }[]
}

function isNetLog(value: unknown): value is NetLog {
  return typeof value === 'object' && value !== null && 'constants' in value && 'events' in value
}

/** Chromium's own record of its network stack, as events by name. It is complete only after the application ended. */
async function readNetLog(file: string): Promise<readonly { name: string; params: string }[]> {
  const text = await readFile(file, 'utf8')
  const log: unknown = JSON.parse(text)
  if (!isNetLog(log)) throw new Error('This is not a net log')
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, number]) => [number, name]))
  return log.events.map(({ type, params }) => ({
    name: names.get(type) ?? '',
    params: JSON.stringify(params ?? null),
  }))
}

/** Events that mean that an address was asked for, a name was looked up, or a socket was wanted. */
const NETWORK_USE =
  /^(URL_REQUEST_START_JOB|CONNECT_JOB|TRANSPORT_CONNECT_JOB_CONNECT|TCP_CONNECT|UDP_CONNECT|UDP_BYTES_SENT|HOST_RESOLVER_|DNS_TRANSACTION|QUIC_SESSION)/

/** Of a net log the events that use the network. */
export async function networkUse(file: string): Promise<readonly { name: string; params: string }[]> {
  return (await readNetLog(file)).filter(({ name }) => NETWORK_USE.test(name))
}
