import { describe, expect, it, vi } from 'vitest'
import { guardClosing } from '../commands/closing-guard'
import { noteDraft } from './note-draft'

const full = () => Promise.reject(new Error('the disk is full'))

describe('NoteDraft', () => {
  it('has nothing once it is stored', async () => {
    const stored: string[] = []
    const draft = noteDraft('p', 'stored')
    expect(draft.text).toBeUndefined()
    draft.type('Look again', async (note) => void stored.push(note))
    expect(draft.text).toBe('Look again')
    await draft.flush()
    await draft.flush()
    expect(stored).toEqual(['Look again'])
    expect([draft.text, draft.failed]).toEqual([undefined, false])
    expect(noteDraft('p', 'stored').text).toBeUndefined()
  })

  it('is found again at its finding, and only there, after it could not be stored', async () => {
    noteDraft('p', 'f').type('Kept', full)
    await expect(noteDraft('p', 'f').flush()).rejects.toThrow('full')
    const again = noteDraft('p', 'f')
    expect([again.text, again.failed]).toEqual(['Kept', true])
    expect(noteDraft('p', 'g').text).toBeUndefined()
    expect(noteDraft('q', 'f').text).toBeUndefined()
    again.type('Kept, and more', async () => undefined)
    await again.flush()
    expect([again.text, again.failed, noteDraft('p', 'f').text]).toEqual([undefined, false, undefined])
  })

  it('keeps what was typed while an earlier text was being stored or refused', async () => {
    const draft = noteDraft('p', 'meanwhile')
    let refuse = () => {}
    draft.type('One', () => new Promise((_, reject) => (refuse = () => reject(new Error('full')))))
    const flushed = draft.flush()
    expect(draft.text).toBe('One')
    const save = vi.fn(async () => undefined)
    draft.type('One two', save)
    refuse()
    await expect(flushed).rejects.toThrow('full')
    expect(draft.text).toBe('One two')
    await draft.flush()
    expect(save).toHaveBeenCalledExactlyOnceWith('One two')
    expect(noteDraft('p', 'meanwhile').text).toBeUndefined()
  })

  it('never stores, when the window closes, an earlier text over a later one', async () => {
    let close: ((event: Event) => void) | null = null
    const page = {
      addEventListener: (_: string, added: unknown) => {
        if (typeof added === 'function') close = (event) => added(event)
      },
      close: vi.fn(),
    }
    guardClosing(page)
    const stored: string[] = []
    noteDraft('p', 'closing').type('Earlier', full)
    await noteDraft('p', 'closing')
      .flush()
      .catch(() => undefined)
    // The reader comes back to the finding: another field.
    noteDraft('p', 'closing').type('Later', async (note) => void stored.push(note))
    const tryClosing = () => {
      const event = new Event('beforeunload', { cancelable: true })
      close?.(event)
      return event.defaultPrevented
    }
    expect(tryClosing()).toBe(true)
    await vi.waitFor(() => expect(page.close).toHaveBeenCalledOnce())
    expect(stored).toEqual(['Later'])
    expect(tryClosing()).toBe(false)
  })
})
