import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where downloads that outlive a checkout are kept: never inside the repository. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(base, 'counterclaim')
}
