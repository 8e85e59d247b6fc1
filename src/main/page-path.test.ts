import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentType, pagePath } from './page-path'

const root = join('/', 'app', 'out', 'renderer')

describe('pagePath', () => {
  it('finds files of the page', () => {
    expect(pagePath('app://counterclaim/index.html', root)).toBe(join(root, 'index.html'))
    expect(pagePath('app://counterclaim/assets/a%20b.js?x#y', root)).toBe(join(root, 'assets', 'a b.js'))
  })

  it.each([
    'app://counterclaim/',
    'app://counterclaim/%2e%2e%2fmain/index.js',
    'app://counterclaim/assets/..%2f..%2f..%2fetc/passwd',
    'app://counterclaim/..%5cmain%5cindex.js',
    'app://counterclaim/%00',
    'app://counterclaim/C:/windows',
    'app://counterclaim/%E0%A4%A',
    'app://elsewhere/index.html',
    'app://counterclaim:80/index.html',
    'app://me@counterclaim/index.html',
    'file:///etc/passwd',
    'https://counterclaim/index.html',
    'nonsense',
  ])('refuses %s', (address) => {
    expect(pagePath(address, root)).toBeNull()
  })

  it('keeps plain dots inside the root', () => {
    // The URL parser already resolves these; they end inside the root, not above it.
    expect(pagePath('app://counterclaim/../../etc/passwd', root)).toBe(join(root, 'etc', 'passwd'))
  })
})

describe('contentType', () => {
  it('knows what the page consists of and nothing else', () => {
    expect(contentType('/x/index.html')).toBe('text/html; charset=utf-8')
    expect(contentType('/x/a.woff2')).toBe('font/woff2')
    expect(contentType('/x/a.exe')).toBeNull()
    expect(contentType('/x/none')).toBeNull()
  })
})
