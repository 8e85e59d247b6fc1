import { describe, expect, it } from 'vitest'
import type { SavedView } from '../../project'
import { namesake, sameQuery, viewsOf, withName, withView } from './view-list'

function view(id: string, name: string, place: SavedView['view'] = 'search', words = ''): SavedView {
  return { id, name, view: place, query: { words } }
}

const views = [view('1', 'Öl', 'search', 'oil'), view('2', 'Dams'), view('3', 'Dams', 'review')]

describe('viewsOf', () => {
  it('lists those of one place by name, whatever order they were saved in', () => {
    expect(viewsOf(views, 'search').map(({ id }) => id)).toEqual(['2', '1'])
    expect(viewsOf(views, 'compare')).toEqual([])
    expect(views.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })
})

describe('withView', () => {
  it('adds at the end what has a new name in its place', () => {
    const added = view('4', 'Öl', 'review')
    expect(withView(views, added)).toEqual([...views, added])
  })

  it('puts what is set now under a name that is there already, which keeps its id', () => {
    const again = view('4', ' öl ', 'search', 'petrol')
    expect(withView(views, again)).toEqual([
      { id: '1', name: ' öl ', view: 'search', query: { words: 'petrol' } },
      ...views.slice(1),
    ])
  })
})

describe('namesake', () => {
  it('knows a name in other case and with other spaces, in the same place only', () => {
    const two = [...views, view('5', 'Old  bridges')]
    expect(namesake(two, { name: ' OLD bridges', view: 'search' })?.id).toBe('5')
    expect(namesake(two, { name: 'dams', view: 'review' })?.id).toBe('3')
    expect(namesake(two, { name: 'dams', view: 'compare' })).toBeUndefined()
    expect(namesake(two, { name: '', view: 'search' })).toBeUndefined()
  })
})

describe('withName', () => {
  it('renames one, and nothing where it is gone', () => {
    expect(withName(views, '2', 'Locks').map(({ name }) => name)).toEqual(['Öl', 'Locks', 'Dams'])
    expect(withName(views, 'gone', 'Locks')).toEqual(views)
  })
})

describe('sameQuery', () => {
  it('compares what is asked for, not the order of its fields', () => {
    expect(
      sameQuery({ words: 'a', whole: true, shown: ['x'] }, { shown: ['x'], whole: true, words: 'a' }),
    ).toBe(true)
    expect(sameQuery({ shown: ['x', 'y'] }, { shown: ['y', 'x'] })).toBe(false)
    expect(sameQuery({ words: 'a' }, { words: 'a', whole: false })).toBe(false)
  })
})
