import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MANIFEST } from './model-files'

/**
 * The folder of the judge's models, looked for from `start` upwards, as a program that runs from the source folder
 * finds it; without one, the place where it should be. A packed application knows its own.
 */
export function findModels(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const models = join(folder, 'resources', 'models')
    if (existsSync(join(models, MANIFEST)) || folder === dirname(folder)) return models
  }
}
