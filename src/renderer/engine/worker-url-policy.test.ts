import { describe, expect, it } from 'vitest'
import { ownWorkerUrl } from './worker-url-policy'

const PAGE = 'app://counterclaim/index.html#/settings'

describe('the policy for worker addresses', () => {
  it.each([
    'app://counterclaim/assets/compare.worker-Ab3_x-9.js',
    '/assets/ingest.worker-0.js',
    '/assets/search.worker-1.js',
    '/assets/redline.worker-1.js',
  ])('takes %s', (url) => {
    expect(ownWorkerUrl(url, PAGE)).toBe(url)
  })

  it.each([
    'https://example.org/assets/compare.worker-1.js',
    'app://elsewhere/assets/compare.worker-1.js',
    'app://counterclaim/assets/other-1.js',
    'app://counterclaim/assets/../compare.worker-1.js',
    'data:text/javascript,alert(1)',
    'blob:app://counterclaim/1',
    '/assets/compare.worker-1.js/../x.js',
  ])('refuses %s', (url) => {
    expect(() => ownWorkerUrl(url, PAGE)).toThrow('Only the workers of Counterclaim')
  })
})
