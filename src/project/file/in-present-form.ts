import { fileSchemas } from './file-schemas'
import { PROJECT_FORMAT_VERSION } from './project-file'

/**
 * What an older version wrote as project.json, in the present form; anything else as it is. Version 1 knew no notes on
 * sources and no findings made by hand, so that it has none of them.
 */
export function inPresentForm(value: unknown): unknown {
  const { data } = fileSchemas().Version1.safeParse(value)
  if (!data) return value
  const counts = { ...data.counts, annotations: 0, declared: 0 }
  return { ...data, formatVersion: PROJECT_FORMAT_VERSION, counts }
}
