import { describe, expect, it } from 'vitest'
import type { TagRecord } from '../../project'
import { projectIn, withRow } from './with-row'

const tag = (id: string, name = id): TagRecord => ({ projectId: 'p', id, name, colour: 'tag-1', position: 0 })
const names = (rows: readonly TagRecord[]) => rows.map(({ name }) => name)

describe('withRow', () => {
  const rows = [tag('b'), tag('d')]

  it('puts a row where it stood and leaves the others the same', () => {
    const after = withRow('tags', rows, ['p', 'd'], tag('d', 'other'))
    expect(names(after)).toEqual(['b', 'other'])
    expect(after[0]).toBe(rows[0])
  })

  it('adds a row where the store would give it', () => {
    expect(names(withRow('tags', rows, ['p', 'a'], tag('a')))).toEqual(['a', 'b', 'd'])
    expect(names(withRow('tags', rows, ['p', 'c'], tag('c')))).toEqual(['b', 'c', 'd'])
    expect(names(withRow('tags', rows, ['p', 'e'], tag('e')))).toEqual(['b', 'd', 'e'])
  })

  it('finds a row in lists that are ordered otherwise', () => {
    expect(names(withRow('tags', [tag('d'), tag('b')], ['p', 'b'], tag('b', 'new')))).toEqual(['d', 'new'])
  })

  it('takes a row out, and is content where it is not there', () => {
    expect(names(withRow('tags', rows, ['p', 'b'], null))).toEqual(['d'])
    expect(names(withRow('tags', rows, ['p', 'x'], null))).toEqual(['b', 'd'])
  })
})

it('knows the project of a row by its key', () => {
  expect([projectIn('p'), projectIn(['q', 'tag'])]).toEqual(['p', 'q'])
})
