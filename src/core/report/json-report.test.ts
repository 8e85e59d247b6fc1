import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonReport } from './json-report'
import { REPORT_EXAMPLE } from './report-example'

const schema = z.fromJSONSchema(JSON.parse(readFileSync('docs/report.schema.json', 'utf8')))
const Report = z.object({
  sources: z.array(
    z.object({ id: z.string(), file: z.string().nullable(), text: z.string(), cut: z.array(z.unknown()) }),
  ),
  findings: z.array(
    z.object({
      kind: z.string(),
      verdict: z.string().nullable(),
      tags: z.array(z.string()),
      a: z.object({ source: z.string(), quote: z.string(), from: z.number(), to: z.number() }),
      b: z.object({ source: z.string(), quote: z.string(), from: z.number(), to: z.number() }),
    }),
  ),
  reviews: z.array(z.object({ state: z.string(), finding: z.string().nullable() })),
  notAnalysed: z.array(z.object({ sources: z.array(z.string()), reason: z.string(), message: z.string() })),
})

describe('jsonReport', () => {
  const report = Report.parse(JSON.parse(jsonReport(REPORT_EXAMPLE)))

  it('fits its published schema', () => {
    expect(schema.safeParse(JSON.parse(jsonReport(REPORT_EXAMPLE))).error).toBeUndefined()
  })

  it('has a schema that refuses what is not a report', () => {
    const damaged = JSON.parse(jsonReport(REPORT_EXAMPLE))
    expect(schema.safeParse({ ...damaged, findings: [{ id: 'x' }] }).success).toBe(false)
    expect(schema.safeParse({ ...damaged, sources: undefined }).success).toBe(false)
    expect(schema.safeParse({ ...damaged, surprise: 1 }).success).toBe(false)
  })

  it('keeps rank order, and every quote stands at its offsets in the text it carries', () => {
    expect(report.findings.map((finding) => finding.kind)).toEqual(['contradiction', 'time', 'agreement'])
    const texts = new Map(report.sources.map((source) => [source.id, source.text]))
    for (const side of report.findings.flatMap((finding) => [finding.a, finding.b])) {
      expect(texts.get(side.source)?.slice(side.from, side.to)).toBe(side.quote)
    }
  })

  it('carries verdicts, orphans, cuts, and what was not analysed or not read', () => {
    expect(report.findings[0]?.verdict).toBe('conflict')
    expect(report.findings[0]?.tags).toHaveLength(1)
    expect(report.reviews.map((review) => [review.state, review.finding === null])).toEqual([
      ['current', false],
      ['orphan', true],
    ])
    expect(report.sources[0]?.cut).toEqual([{ from: 0, to: 15, reason: 'navigation' }])
    expect(report.notAnalysed.map((part) => [part.sources, part.reason])).toEqual([
      [['s4'], 'not read'],
      [['s1', 's3'], 'stopped'],
    ])
  })

  it('is the same twice, to the byte', () => {
    expect(jsonReport(structuredClone(REPORT_EXAMPLE))).toBe(jsonReport(REPORT_EXAMPLE))
  })
})
