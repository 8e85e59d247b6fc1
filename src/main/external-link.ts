import { parseUrl } from './parse-url'

/** The link if a browser may open it: https, with a host, without a user name that could imitate one. */
export function externalLink(address: string): URL | null {
  const url = parseUrl(address)
  return url?.protocol === 'https:' && url.hostname && !url.username && !url.password ? url : null
}
