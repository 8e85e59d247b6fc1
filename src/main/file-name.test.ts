import { describe, expect, it } from 'vitest'
import { fileName } from './file-name'

describe('fileName', () => {
  it.each([
    ['Harbour talks', 'html', 'Harbour talks.html'],
    ['Harbour talks.html', 'html', 'Harbour talks.html'],
    ['Harbour talks.HTML', 'html', 'Harbour talks.html'],
    ['../../etc/passwd', 'json', 'etc passwd.json'],
    ['C:\\temp\\x', 'csv', 'C temp x.csv'],
    ['a\u0000b\u202Ecod.exe', 'md', 'abcod.exe.md'],
    ['  ...  ', 'pdf', 'report.pdf'],
    ['', 'pdf', 'report.pdf'],
    ['CON', 'csv', 'report.csv'],
    ['con.old', 'csv', 'report.csv'],
    ['Zürich – 東京', 'md', 'Zürich – 東京.md'],
  ])('%j as %s -> %j', (suggested, ending, expected) => {
    expect(fileName(suggested, ending)).toBe(expected)
  })

  it('shortens by characters, not by halves of them', () => {
    const name = fileName('😀'.repeat(300), 'html')
    expect(name).toBe(`${'😀'.repeat(80)}.html`)
  })
})
