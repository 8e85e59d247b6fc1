import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileSchemas } from './file-schemas'
import { INPUT } from './project-file-fixtures'
import { writeProjectFile } from './write-project-file'

const PUBLISHED = 'docs/project.schema.json'
const DESCRIPTION =
  'A .counterclaim file is a zip file. This describes its project.json. The other JSON entries are described in $defs: journal.json, and the parts reviews-1.json, colleagues-1.json, annotations-1.json, declared-1.json, history-1.json and so on. sources/<SHA-256 of the entry>.txt (or .json) are the texts of the sources, originals/<SHA-256 of the entry> the files that they were read from.'
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** The entry's JSON as another program would see it. */
function jsonIn(name: string): unknown {
  return JSON.parse(new TextDecoder().decode(unzipSync(writeProjectFile(INPUT))[name]))
}

describe('docs/project.schema.json', () => {
  const { Whole, Journal, lists } = fileSchemas()

  // `npx vitest run src/project -u` writes it anew after a change of the schemas.
  it('is what the reader checks by', async () => {
    const parts = z.object({
      project: Whole,
      journal: Journal,
      reviews: z.array(lists.reviews),
      colleagues: z.array(lists.colleagues),
      annotations: z.array(lists.annotations),
      declared: z.array(lists.declared),
      history: z.array(lists.history),
    })
    const { $defs, properties } = z.toJSONSchema(parts)
    const { project, ...others } = properties ?? {}
    const published = {
      $schema: DIALECT,
      title: 'Counterclaim project file',
      description: DESCRIPTION,
      ...z.record(z.string(), z.unknown()).parse(project),
      $defs: { ...others, ...$defs },
    }
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(`../../../${PUBLISHED}`)
  })

  it('fits what is written, and refuses what is not a project', () => {
    const published = JSON.parse(readFileSync(PUBLISHED, 'utf8'))
    const project = z.fromJSONSchema(published)
    const part = (name: string) => z.fromJSONSchema({ $defs: published.$defs, ...published.$defs[name] })
    expect(project.safeParse(jsonIn('project.json')).error).toBeUndefined()
    expect(part('journal').safeParse(jsonIn('journal.json')).error).toBeUndefined()
    for (const list of ['reviews', 'colleagues', 'annotations', 'declared', 'history']) {
      expect(part(list).safeParse(jsonIn(`${list}-1.json`)).error).toBeUndefined()
      expect(part(list).safeParse([{ key: 'k' }]).success).toBe(false)
    }
    const whole = z.record(z.string(), z.unknown()).parse(jsonIn('project.json'))
    expect(project.safeParse({ ...whole, surprise: 1 }).success).toBe(false)
    expect(project.safeParse({ ...whole, formatVersion: 3 }).success).toBe(false)
    expect(project.safeParse({ ...whole, sources: [{ id: 's1' }] }).success).toBe(false)
  })
})
