import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvReport } from './csv-report'
import { escapeMarkdown, markdownReport } from './markdown-report'
import { plainLine } from './plain-line'
import { HOSTILE, REPORT_EXAMPLE } from './report-example'
import { textReport } from './text-report'

function rowsOf(csv: string): readonly (readonly string[])[] {
  return papaparse.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data
}

describe('csvReport', () => {
  const rows = rowsOf(csvReport(REPORT_EXAMPLE))

  it('has one row a finding, then what was not analysed, then verdicts without a finding', () => {
    expect(rows.slice(1).map((row) => row[2])).toEqual([
      'Conflict',
      'Not a conflict: time',
      'Agreement',
      'Not analysed',
      'Not analysed',
      'Verdict whose text is gone',
    ])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([36]))
  })

  it('has the third source and further passages in columns of their own', () => {
    const [header = [], conflict = []] = rows
    const cell = (name: string): string | undefined => conflict[header.indexOf(name)]
    expect([cell('third_source'), cell('third_quote')]).toEqual(['s3', 'The harbour may close.'])
    expect(cell('also')).toContain('s3: Tickets cost 12 crowns.')
    expect(rows[2]?.[header.indexOf('place')]).toBe('inside one source')
  })

  it('begins with a byte order mark unless told otherwise', () => {
    expect(csvReport(REPORT_EXAMPLE).startsWith('\uFEFFrank,')).toBe(true)
    expect(csvReport(REPORT_EXAMPLE, { byteOrderMark: false }).startsWith('rank,')).toBe(true)
  })

  it('lets no cell be run by a spreadsheet, also over line breaks', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝']) {
      const note = `${start}cmd()\nsecond line`
      const reviews = REPORT_EXAMPLE.reviews.slice(0, 1).map((review) => ({ ...review, note }))
      const cell = rowsOf(csvReport({ ...REPORT_EXAMPLE, reviews }))[1]?.[8]
      expect(cell).toBe(`'${note}`)
    }
  })
})

describe('markdownReport', () => {
  const markdown = markdownReport(REPORT_EXAMPLE)

  it('has all parts, quotes and what was not analysed', () => {
    for (const title of ['Summary', 'Conflicts', 'Agreements', 'What was not analysed', 'Sources']) {
      expect(markdown).toContain(`\n## ${title}\n`)
    }
    expect(markdown).toContain('> “The ferry does not run between November and March.”')
    expect(markdown).toContain('**Not analysed** (stopped)')
    expect(markdown).toContain('a passage is gone from its source')
  })

  it('shows the third source, further passages, and what was set', () => {
    expect(markdown).toContain('> “The harbour may close.”')
    expect(markdown).toContain('- Also: “Tickets cost 12 crowns.” (s3,')
    expect(markdown).toContain('rules off: different names')
    expect(textReport(REPORT_EXAMPLE)).toContain('   also s3  “Tickets cost 12 crowns.”')
    expect(textReport(REPORT_EXAMPLE)).toContain('Not a conflict: time, inside one source.')
  })

  it('carries no markup of a source', () => {
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img)/u)
    expect(escapeMarkdown('# a *b* [c](d) `e` <f>\n- g')).toBe('\\# a \\*b\\* \\[c\\](d) \\`e\\` \\<f\\> - g')
    expect(escapeMarkdown('1. one')).toBe('1\\. one')
  })
})

describe('textReport', () => {
  const text = textReport(REPORT_EXAMPLE)

  it('names conflicts, guards, verdicts and what was not analysed', () => {
    expect(text).toContain('== Conflicts (1)')
    expect(text).toContain('s1  “The ferry does not run between November and March.” – The board')
    expect(text).toContain('3 months apart')
    expect(text).toContain('Verdict: Conflict · #quay')
    expect(text).toContain('== NOT ANALYSED')
    expect(text).toContain('picture.txt (not read)')
  })

  it('cannot steer a terminal or start a line of its own', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is about them
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/u)
    expect(plainLine(`a\r\nb\u001B[2J${HOSTILE}`)).toMatch(/^a b\uFFFD\[2J</u)
  })
})

describe('all formats', () => {
  it('are the same twice, to the byte', () => {
    for (const write of [csvReport, markdownReport, textReport]) {
      expect(write(structuredClone(REPORT_EXAMPLE))).toBe(write(REPORT_EXAMPLE))
    }
  })

  it('hold for a comparison with nothing in it', () => {
    const empty = {
      ...REPORT_EXAMPLE,
      sources: [],
      reviews: [],
      refused: [],
      comparison: {
        ...REPORT_EXAMPLE.comparison,
        articles: [],
        findings: [],
        notAnalysed: [],
        pairsDone: 0,
        pairsTotal: 0,
      },
    }
    expect(textReport(empty)).toContain('No sources compared: no conflicts flagged')
    expect(markdownReport(empty)).toContain('Nothing: all pairs of sources were compared.')
    expect(rowsOf(csvReport(empty))).toHaveLength(1)
  })
})
