import { describe, expect, it, vi } from 'vitest'
import { guardClosing, holdClosing } from './closing-guard'

function fakeWindow() {
  let listener: ((event: Event) => void) | null = null
  const page = {
    addEventListener: (_type: string, added: unknown) => {
      if (typeof added === 'function') listener = (event) => added(event)
    },
    close: vi.fn(),
  }
  guardClosing(page)
  return {
    page,
    /** Tries to close; true when the window was kept open. */
    tryClosing: () => {
      const event = new Event('beforeunload', { cancelable: true })
      listener?.(event)
      return event.defaultPrevented
    },
  }
}

describe('guardClosing', () => {
  it('lets the window close when everything is stored', () => {
    expect(fakeWindow().tryClosing()).toBe(false)
  })

  it('stores what is waiting, then closes', async () => {
    const { page, tryClosing } = fakeWindow()
    const flush = vi.fn(() => Promise.resolve())
    const letGo = holdClosing(flush)
    expect(tryClosing()).toBe(true)
    await vi.waitFor(() => expect(page.close).toHaveBeenCalledOnce())
    expect(flush).toHaveBeenCalledOnce()
    letGo()
    expect(tryClosing()).toBe(false)
  })

  it('stays open when storing fails, and lets the reader close without it the second time', async () => {
    const { page, tryClosing } = fakeWindow()
    const letGo = holdClosing(() => Promise.reject(new Error('the disk is full')))
    expect(tryClosing()).toBe(true)
    await vi.waitFor(() => expect(tryClosing()).toBe(false))
    expect(page.close).not.toHaveBeenCalled()
    letGo()
  })
})
