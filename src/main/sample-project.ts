import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import type { PickedFile } from '../shared/desktop-api'
import { readPickedFile } from './read-picked-file'

/** The sample project's articles in the order of their file names. */
export async function readSampleProject(): Promise<readonly PickedFile[]> {
  const folder = join(app.getAppPath(), 'resources', 'sample-project')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort()
  return Promise.all(names.map((name) => readPickedFile(join(folder, name))))
}
