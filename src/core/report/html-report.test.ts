import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { cssString, escapeHtml } from './html-escape'
import { htmlReport } from './html-report'
import { REPORT_EXAMPLE } from './report-example'

const html = htmlReport(REPORT_EXAMPLE)
const { document } = parseHTML(html)
const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? ''

describe('htmlReport', () => {
  it('is one file that runs nothing and loads nothing', () => {
    expect([...document.querySelectorAll('script, img, link, iframe, object, form, svg, base')]).toEqual([])
    for (const element of document.querySelectorAll('*')) {
      expect(
        element
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'style' || name === 'src'),
      ).toEqual([])
    }
    expect(html).not.toMatch(/@import|url\(/u)
    expect(html.match(/<\/style/giu)).toHaveLength(1)
  })

  it('links to its own sections and to web addresses only', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toContain('https://example.org/ferry')
    for (const link of links.filter((href) => !href.startsWith('https://'))) {
      expect(document.getElementById(link.slice(1)), link).not.toBeNull()
    }
  })

  it('has its parts in order, with a table of contents', () => {
    const titles = [...document.querySelectorAll('main h2')].map((heading) => heading.textContent)
    expect(titles).toEqual([
      'Summary',
      'Conflicts',
      'Not a conflict, because…',
      'Agreements',
      'What was not analysed',
      'Verdicts without a finding',
      'Sources',
      'How this report was made',
    ])
    expect([...document.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual(titles)
  })

  it('shows both quotes with context, cues marked, speaker and date', () => {
    const quotes = [...document.querySelectorAll('#finding-1 q')].map((quote) => quote.textContent)
    expect(quotes).toEqual([
      'The ferry does not run between November and March.',
      'The ferry runs on every day of the year.',
      'The harbour may close.',
    ])
    expect(textOf('#finding-1 .also')).toContain('Tickets cost 12 crowns.')
    expect([...document.querySelectorAll('#finding-1 mark')].map((mark) => mark.textContent)).toEqual([
      'not',
      'every',
      'may',
    ])
    expect(textOf('#finding-1 .around')).toContain('The board met on Monday.')
    expect(textOf('#finding-1 figcaption')).toContain('the board · Winter timetable · 28 November 2022')
  })

  it('shows verdict, tags, note and the guards that were checked', () => {
    expect(textOf('#finding-1 .verdict')).toContain('Conflict')
    expect(textOf('#finding-1 .tag')).toContain('quay')
    expect(textOf('#finding-1 .note')).toContain('Seen at the quay.')
    expect(textOf('#finding-2 .chip.fired')).toBe('time: 3 months apart')
    expect(textOf('#finding-2 .passed')).toBe('Checked and not found: scope.')
    expect(textOf('#finding-2 .verdict')).toContain('Not judged yet')
  })

  it('says in the summary and in its own part what was not analysed', () => {
    expect(textOf('.notice')).toContain('Partly analysed. Two parts')
    const part = document.getElementById('not-analysed')?.parentElement?.textContent ?? ''
    expect(part).toContain('picture.txt')
    expect(part).toContain('Stopped before it was compared.')
  })

  it('never says "nothing found" without saying what was looked at', () => {
    const empty = htmlReport({
      ...REPORT_EXAMPLE,
      comparison: { ...REPORT_EXAMPLE.comparison, findings: [] },
    })
    expect(empty).toContain('No conflicts were found in the part that was analysed.')
  })

  it('writes out what hides or reorders text', () => {
    for (const character of ['\u202E', '\u001B']) expect(html).not.toContain(character)
    expect(html).toContain('[U+202E]detrever')
  })

  it('names sources with checksum and what was cut', () => {
    const sources = document.getElementById('sources')?.parentElement?.textContent ?? ''
    expect(sources).toContain('0'.repeat(64))
    expect(sources).toContain('one passage, 15 characters: page menu')
    expect(textOf('#made ~ dl')).toContain('9.9.9')
  })

  it('is the same twice, to the byte', () => {
    expect(htmlReport(structuredClone(REPORT_EXAMPLE))).toBe(html)
  })
})

describe('escapeHtml', () => {
  it('escapes markup and quotes, replaces what HTML forbids', () => {
    expect(escapeHtml(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;')
    expect(escapeHtml('a\u0000b\uD800c')).toBe('a\uFFFDb\uFFFDc')
    expect(escapeHtml('👩\u200D🚀 é')).toBe('👩\u200D🚀 é')
  })
})

describe('cssString', () => {
  it('cannot end the string, the rule or the style element', () => {
    expect(cssString('a"}</style>')).toBe('"a\\22 \\7d \\3c \\2f style\\3e "')
  })
})
