import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CounterclaimDatabase } from './database'
import { forgetJudgements, judgementStore } from './judgement-store'

const score = (contradiction: number) => ({ contradiction, entailment: 0.1, reverseEntailment: 0.05 })

let db: CounterclaimDatabase
beforeEach(() => {
  db = new CounterclaimDatabase('judgements')
})
afterEach(async () => {
  vi.restoreAllMocks()
  db.close()
  await Dexie.delete('judgements')
})

describe('judgementStore', () => {
  it('gives back what was kept, in this project only, also after it was opened anew', async () => {
    const store = judgementStore('p', db)
    await store.keepScores(
      new Map([
        ['one', score(0.9)],
        ['two', score(0.2)],
      ]),
    )
    await store.keepVectors(new Map([['text', new Float32Array([0.5, -0.25])]]))
    db.close()
    const after = new CounterclaimDatabase('judgements')
    const reopened = judgementStore('p', after)
    expect(await reopened.scores(['two', 'three', 'one'])).toEqual(
      new Map([
        ['two', score(0.2)],
        ['one', score(0.9)],
      ]),
    )
    expect(await reopened.vectors(['text'])).toEqual(new Map([['text', new Float32Array([0.5, -0.25])]]))
    expect(await judgementStore('other', after).scores(['one'])).toEqual(new Map())
    after.close()
  })

  it('lets the oldest go where there are too many', async () => {
    const time = vi.spyOn(Date, 'now')
    const store = judgementStore('p', db, { scores: 3, vectors: 1 })
    for (const [at, key] of ['a', 'b', 'c', 'd'].entries()) {
      time.mockReturnValue(1000 + at)
      await store.keepScores(new Map([[key, score(at / 10)]]))
      await store.keepVectors(new Map([[key, new Float32Array([at])]]))
    }
    expect([...(await store.scores(['a', 'b', 'c', 'd'])).keys()]).toEqual(['b', 'c', 'd'])
    expect([...(await store.vectors(['a', 'b', 'c', 'd'])).keys()]).toEqual(['d'])
  })

  it('forgets a project and leaves the others', async () => {
    await judgementStore('p', db).keepScores(new Map([['one', score(0.9)]]))
    await judgementStore('p', db).keepVectors(new Map([['one', new Float32Array([1])]]))
    await judgementStore('q', db).keepScores(new Map([['one', score(0.4)]]))
    await forgetJudgements('p', db)
    expect(await db.judgements.toArray()).toMatchObject([{ projectId: 'q', key: 'one' }])
    expect(await db.judgeVectors.count()).toBe(0)
  })

  it('is there, empty, in a database of the version before, whose projects stay', async () => {
    const old = new CounterclaimDatabase('judgements', () => {}, 1)
    await old.open()
    const project = { id: 'p', name: 'Old', createdAt: '', updatedAt: '', isSample: false }
    await old.table('projects').put(project)
    old.close()
    const store = judgementStore('p', db)
    expect(await store.scores(['one'])).toEqual(new Map())
    await store.keepScores(new Map([['one', score(0.7)]]))
    expect(await store.scores(['one'])).toEqual(new Map([['one', score(0.7)]]))
    expect(await db.projects.get('p')).toEqual(project)
  })
})
