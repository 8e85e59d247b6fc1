import { beforeEach, describe, expect, it, vi } from 'vitest'
import { notWithNextFrame, withNextFrame } from './frame-work'

let frames: (() => void)[] = []
const nextFrame = () => {
  const due = frames
  frames = []
  for (const frame of due) frame()
}

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})

describe('withNextFrame', () => {
  it('has all look before any changes the page', () => {
    const order: string[] = []
    for (const name of ['a', 'b']) {
      withNextFrame(() => {
        order.push(`look ${name}`)
        return () => order.push(`change ${name}`)
      })
    }
    expect(order).toEqual([])
    nextFrame()
    expect(order).toEqual(['look a', 'look b', 'change a', 'change b'])
  })

  it('does once what is asked for often, and again when it is asked for again', () => {
    const look = vi.fn(() => null)
    withNextFrame(look)
    withNextFrame(look)
    expect(frames).toHaveLength(1)
    nextFrame()
    expect(look).toHaveBeenCalledTimes(1)
    nextFrame()
    expect(look).toHaveBeenCalledTimes(1)
    withNextFrame(look)
    nextFrame()
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('leaves for the frame after it what a change asks for', () => {
    const later = vi.fn(() => null)
    withNextFrame(() => () => withNextFrame(later))
    nextFrame()
    expect(later).not.toHaveBeenCalled()
    nextFrame()
    expect(later).toHaveBeenCalledTimes(1)
  })

  it('does nothing of what was taken back', () => {
    const look = vi.fn(() => null)
    withNextFrame(look)
    notWithNextFrame(look)
    nextFrame()
    expect(look).not.toHaveBeenCalled()
  })

  it('asks for a frame again after all was taken back', () => {
    const [gone, kept] = [vi.fn(() => null), vi.fn(() => null)]
    withNextFrame(gone)
    notWithNextFrame(gone)
    withNextFrame(kept)
    nextFrame()
    expect(kept).toHaveBeenCalledTimes(1)
  })
})
