import { describe, expect, it } from 'vitest'
import { placeAfter } from './sheet-keys'

const SIZE = { rows: 100, columns: 4, page: 10 }

function placeOn(key: string, row: number, column: number, ctrlKey = false) {
  return placeAfter({ key, ctrlKey, metaKey: false, altKey: false }, { row, column }, SIZE)
}

describe('placeAfter', () => {
  it.each([
    ['ArrowUp', 4, 2],
    ['ArrowDown', 6, 2],
    ['ArrowLeft', 5, 1],
    ['ArrowRight', 5, 3],
    ['Home', 5, 0],
    ['End', 5, 3],
    ['PageUp', 0, 2],
    ['PageDown', 15, 2],
  ])('%s goes where a reader of tables expects', (key, row, column) => {
    expect(placeOn(key, 5, 2)).toEqual({ row, column })
  })

  it('goes to the edges with Ctrl', () => {
    expect(placeOn('Home', 5, 2, true)).toEqual({ row: 0, column: 0 })
    expect(placeOn('End', 5, 2, true)).toEqual({ row: 99, column: 3 })
    expect(placeOn('ArrowDown', 5, 2, true)).toEqual({ row: 99, column: 2 })
  })

  it('stops at the edges', () => {
    expect(placeOn('ArrowUp', 0, 0)).toEqual({ row: 0, column: 0 })
    expect(placeOn('ArrowLeft', 0, 0)).toEqual({ row: 0, column: 0 })
    expect(placeOn('PageDown', 97, 3)).toEqual({ row: 99, column: 3 })
    expect(placeOn('ArrowRight', 97, 3)).toEqual({ row: 97, column: 3 })
  })

  it('leaves other keys alone', () => {
    expect(placeOn('Tab', 5, 2)).toBeNull()
    expect(placeOn('j', 5, 2)).toBeNull()
    expect(
      placeAfter(
        { key: 'ArrowLeft', ctrlKey: false, metaKey: false, altKey: true },
        { row: 1, column: 1 },
        SIZE,
      ),
    ).toBeNull()
  })
})
