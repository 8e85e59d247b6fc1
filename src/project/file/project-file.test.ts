import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { CONTENTS, INPUT, sourceRow } from './project-file-fixtures'
import { readOriginalFile, readProjectFile } from './read-project-file'
import { sha256 } from './sha256'
import { writeProjectFile } from './write-project-file'

describe('a project file', () => {
  it('gives back all that was written, to the last character', () => {
    const bytes = writeProjectFile(INPUT)
    const reading = readProjectFile(bytes)
    expect(reading).toEqual({
      outcome: 'whole',
      file: {
        contents: CONTENTS,
        position: INPUT.position,
        saved: { application: INPUT.application, at: INPUT.savedAt, reviewer: INPUT.reviewer },
        originals: [sha256(new Uint8Array([1, 2, 3, 0, 255]))],
      },
    })
    const original = sha256(new Uint8Array([1, 2, 3, 0, 255]))
    expect(readOriginalFile(bytes, original)).toEqual(new Uint8Array([1, 2, 3, 0, 255]))
    expect(readOriginalFile(bytes, 'f'.repeat(64))).toBeNull()
  })

  it('is the same twice, to the byte, and a zip file that others unpack', () => {
    const bytes = writeProjectFile(INPUT)
    expect(writeProjectFile(structuredClone(INPUT))).toEqual(bytes)
    const parts = unzipSync(bytes)
    expect(Object.keys(parts).slice(0, 2)).toEqual(['project.json', 'journal.json'])
    for (const [name, content] of Object.entries(parts)) {
      const hash = /^(?:sources|originals)\/([0-9a-f]{64})/.exec(name)?.[1]
      if (hash) expect(createHash('sha256').update(content).digest('hex')).toBe(hash)
    }
  })

  it('holds every distinct text once, however often rows and undo list have it', () => {
    const text = 'Twice the same. '.repeat(100)
    const rows = [sourceRow('a', text), sourceRow('b', text)]
    const bytes = writeProjectFile({ ...INPUT, contents: { ...CONTENTS, sources: rows, steps: [] } })
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('sources/'))).toHaveLength(1)
  })
})
