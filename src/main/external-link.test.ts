import { describe, expect, it } from 'vitest'
import { externalLink } from './external-link'

describe('externalLink', () => {
  it('takes https and shows the host that is really meant', () => {
    expect(externalLink('https://example.org/a?b#c')?.host).toBe('example.org')
    expect(externalLink('https://ex\u0430mple.org/')?.host).toBe('xn--exmple-4nf.org')
  })

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/share',
    'vscode://x',
    'https://bank.example@evil.example/',
    ' ',
    '//example.org',
  ])('refuses %s', (address) => {
    expect(externalLink(address)).toBeNull()
  })
})
