import { describe, expect, it } from 'vitest'
import { contentsInParts, noContents, type ProjectContents } from '../../../project'
import type { ContentsPart } from '../../../shared/project-store-api'
import { readBackup } from './read-backup'

const tag = (id: string) => ({ projectId: 'p', id, name: id, colour: 'tag-1', position: 0 })
const whole: ProjectContents = { ...noContents('p'), tags: ['a', 'b', 'c'].map(tag) }
const parts = contentsInParts(whole, 1)

function storeOf(asked: number[]) {
  return {
    readBackup: async (_project: string, _backup: string, part: number): Promise<ContentsPart> => {
      asked.push(part)
      const contents = parts[part]
      if (!contents) throw new Error('There is no such part')
      return { contents, parts: parts.length, position: { seq: 3, sum: '' } }
    },
  }
}

describe('readBackup', () => {
  it('joins all parts and tells how far it is', async () => {
    const [asked, told]: [number[], string[]] = [[], []]
    const onPart = (done: number, total: number) => told.push(`${done} of ${total}`) > 0
    expect(await readBackup(storeOf(asked), 'p', 'b', onPart)).toEqual(whole)
    expect(asked).toEqual([0, 1, 2])
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
  })

  it('asks for no more once nobody waits', async () => {
    const asked: number[] = []
    expect(await readBackup(storeOf(asked), 'p', 'b', (done) => done < 2)).toBeNull()
    expect(asked).toEqual([0, 1])
  })
})
