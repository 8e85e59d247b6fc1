import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PROJECT_FORMAT_VERSION } from './project-file'
import { readProjectFile } from './read-project-file'
import { utf8Of } from './utf8'
import { writeProjectFile } from './write-project-file'
import { zipOf } from './zip-writer'

/** A backup that a build of version 1 of the format left; see scripts/make-old-profile.mjs. */
function oldFile(): Uint8Array {
  const profile = unzipSync(readFileSync('e2e/faults/store-v3.zip'))
  const found = Object.entries(profile).find(([name]) => name.endsWith('.counterclaim'))
  if (!found) throw new Error('The profile has a backup.')
  return found[1]
}

const heartOf = (bytes: Uint8Array): Readonly<Record<string, unknown>> =>
  JSON.parse(new TextDecoder().decode(unzipSync(bytes)['project.json']))

describe('a file of version 1', () => {
  it('is read whole, with nothing of what it could not have, and is written in the present form', () => {
    const bytes = oldFile()
    expect(heartOf(bytes)['formatVersion']).toBe(1)
    const reading = readProjectFile(bytes)
    if (reading.outcome !== 'whole') throw new Error(`It was ${reading.outcome}.`)
    const { contents, position, saved } = reading.file
    expect(contents).toMatchObject({ annotations: [], declared: [], project: { name: 'The viaduct' } })
    expect(contents.sources).toHaveLength(2)
    expect(contents.reviews).toMatchObject([
      { verdict: 'conflict', note: 'written with an older version', tags: [contents.tags[0]?.id] },
    ])
    expect(contents.steps.length).toBeGreaterThan(4)
    if (!position || !saved) throw new Error('It says how far its journal had come, and who saved it.')
    const { application, at: savedAt, reviewer } = saved
    const again = writeProjectFile({ contents, position, application, savedAt, reviewer, originals: [] })
    expect(heartOf(again)['formatVersion']).toBe(PROJECT_FORMAT_VERSION)
    expect(readProjectFile(again)).toMatchObject({ outcome: 'whole', file: { contents } })
  })

  it('is not taken for one where it has what only a later version has', () => {
    const parts = unzipSync(oldFile())
    const heart = { ...heartOf(oldFile()), surprise: 1 }
    const forged = zipOf(
      Object.entries({ ...parts, 'project.json': utf8Of(JSON.stringify(heart)) }).map(([name, bytes]) => ({
        name,
        bytes,
      })),
    )
    expect(readProjectFile(forged).outcome).not.toBe('whole')
  })
})
