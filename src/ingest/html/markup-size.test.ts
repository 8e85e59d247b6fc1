import { describe, expect, it } from 'vitest'
import { markupExcess } from './markup-size'

const NEST = '<div>'.repeat(100_000)

describe('markupExcess', () => {
  it('stops a page nested 100,000 deep, however it hides', () => {
    for (const page of [
      NEST,
      `<!-->${NEST}-->`,
      `<!--<script>-->${NEST}`,
      `<script/>${NEST}`,
      '<div/>'.repeat(100_000),
      '<b><i>'.repeat(50_000),
      `<p title="a > b">${NEST}`,
    ]) {
      expect(markupExcess(page), page.slice(0, 20)).toBe('nesting')
    }
  })

  it('stops a page of too many elements, marks or attributes, or too many deep ones', () => {
    expect(markupExcess('<br>'.repeat(50_000))).toBe('amount')
    expect(markupExcess('<'.repeat(1_000_000))).toBe('amount')
    expect(markupExcess(`<p ${'a=b '.repeat(100_000)}>`)).toBe('amount')
    expect(markupExcess(`${'<div>'.repeat(500)}${'<p>x</p>'.repeat(5000)}`)).toBe('amount')
  })

  it('lets real pages pass: open rows and paragraphs, long pictures, scripts full of tags', () => {
    for (const page of [
      `<table>${'<tr><td>a<td>b'.repeat(3000)}</table>`,
      '<p>one<p>two'.repeat(3000),
      `<ul>${'<li>x'.repeat(3000)}</ul>`,
      `<img src="data:image/png;base64,${'A'.repeat(2_000_000)}">`,
      `<script>${NEST}</script><p>x`,
      `<svg>${'<path d="M0 0"/>'.repeat(5000)}</svg>`,
      `<!-- ${NEST} --><p>x`,
      'a < b and c > d',
    ]) {
      expect(markupExcess(page), page.slice(0, 20)).toBeNull()
    }
  })
})
