import { describe, expect, it } from 'vitest'
import { onScreen } from './on-screen'

const screen = { x: 0, y: 30, width: 1600, height: 970 }

describe('onScreen', () => {
  it('leaves a window that lies on the screen where it is', () => {
    const window = { x: 100, y: 60, width: 1280, height: 840 }
    expect(onScreen(window, screen)).toEqual(window)
  })

  it.each([
    ['beyond the right edge', { x: 5000, y: 60, width: 800, height: 600 }, { x: 800, y: 60 }],
    ['beyond the left edge', { x: -900, y: 60, width: 800, height: 600 }, { x: 0, y: 60 }],
    ['under the bar', { x: 10, y: 0, width: 800, height: 600 }, { x: 10, y: 30 }],
    ['below', { x: 10, y: 990, width: 800, height: 600 }, { x: 10, y: 400 }],
  ])('brings back what lies %s, at its size', (_where, window, place) => {
    expect(onScreen(window, screen)).toEqual({ ...place, width: 800, height: 600 })
  })

  it('makes a window of a larger screen fit', () => {
    expect(onScreen({ x: 100, y: 100, width: 3000, height: 2000 }, screen)).toEqual(screen)
  })
})
