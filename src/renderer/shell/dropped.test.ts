import { describe, expect, it } from 'vitest'
import { type DroppedItem, filesOf, sorted } from './dropped'

const blob = new Blob(['x'])
const file = (name: string) => ({ name, dropped: blob })

function item(name: string, kind = 'file', isDirectory = false): DroppedItem {
  return {
    kind,
    webkitGetAsEntry: () => (kind === 'file' ? { isDirectory, name } : null),
    getAsFile: () => (kind === 'file' && !isDirectory ? new File(['x'], name) : null),
  }
}

describe('filesOf', () => {
  it('takes files and names folders, and leaves what is dragged along as text', () => {
    const files = filesOf([item('a.txt'), item('', 'string'), item('articles', 'file', true)])
    expect(files).toMatchObject([{ name: 'a.txt' }, { name: 'articles', folder: true }])
    expect(files[0]).toHaveProperty('dropped')
  })

  it('leaves out what was gone before it could be read', () => {
    expect(filesOf([{ kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => null }])).toEqual([])
  })
})

describe('sorted', () => {
  it('adds articles, and folders to be answered', () => {
    const files = [file('a.txt'), { name: 'articles', folder: true as const }]
    expect(sorted(files)).toEqual({ what: 'sources', files })
    expect(sorted([])).toEqual({ what: 'nothing' })
  })

  it('opens one project file, however its name is written', () => {
    expect(sorted([file('Dam.CounterClaim')])).toEqual({
      what: 'project-file',
      file: { name: 'Dam.CounterClaim', content: blob },
    })
    expect(sorted([file('counterclaim.txt')]).what).toBe('sources')
  })

  it('takes no project file together with others', () => {
    expect(sorted([file('a.counterclaim'), file('b.counterclaim')])).toEqual({ what: 'too-much' })
    expect(sorted([file('a.txt'), file('b.counterclaim')])).toEqual({ what: 'too-much' })
  })

  it('passes a folder of that name on to be answered', () => {
    const folder = { name: 'old.counterclaim', folder: true as const }
    expect(sorted([folder])).toEqual({ what: 'sources', files: [folder] })
  })
})
