import { describe, expect, it } from 'vitest'
import { addressOf, type Place, placeFrom } from './use-place'

describe('place', () => {
  const places: Place[] = [
    { view: 'home' },
    { view: 'settings' },
    { view: 'guide' },
    { view: 'compare', projectId: 'a/b c' },
    { view: 'reports', projectId: 'x' },
    { view: 'compare', projectId: 'x', at: { show: 'claim', id: 'a/1:2-3' } },
    { view: 'compare', projectId: 'x', at: { show: 'sources', ids: ['a', 'b'] } },
    { view: 'search', projectId: 'x' },
    { view: 'sources', projectId: 'x', passage: { sourceId: 's/1', span: { from: 3, to: 9 } } },
  ]
  it.each(places)('comes back from its address: %o', (place) => {
    expect(placeFrom(addressOf(place))).toEqual(place)
  })
  it.each(['', '#', '#/nowhere', '#/project', '#/project/x', '#/project/x/elsewhere'])(
    'is home for %s',
    (address) => {
      expect(placeFrom(address)).toEqual({ view: 'home' })
    },
  )
})
