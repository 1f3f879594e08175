import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where libraries that are slow to make are kept between runs; the set-up keeps its things beside it. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'duizhao', 'bench')
}
