import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import type { Article } from '../model/article'
import type { Finding } from '../model/comparison'
import { EVERY_RULE, judgingOf } from './judging'
import { ownTextFindings } from './own-text-findings'

const BETWEEN = 'The weather was mild for the season, and the shops along the quay did good business.'

function read(title: string, ...sentences: readonly string[]): Parameters<typeof ownTextFindings>[0] {
  const text = `${title}\n\n${sentences.join(` ${BETWEEN} `)}`
  const article: Article = { id: 'a', text, meta: { title }, cutOverrides: [] }
  return { article, analysed: analyseArticle(article) }
}

function found(title: string, ...sentences: readonly string[]): readonly Finding[] {
  return ownTextFindings(read(title, ...sentences), EVERY_RULE).findings
}

const kinds = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ place, rule }) => `${place} ${rule}`)

describe('an article against itself', () => {
  it.each([
    ['numbers', 'The town council has nine members.', 'The town council has eleven members.'],
    ['dates', 'The town museum was built in 1911.', 'The town museum was built in 1923 by a local firm.'],
    [
      'negation',
      'Nobody was hurt in the fire at the mill.',
      'Two firefighters were hurt in the fire at the mill.',
    ],
    [
      'negation',
      'Mayor Lund did not attend the meeting on the budget.',
      'Mayor Lund attended the meeting on the budget and spoke for an hour.',
    ],
  ])('is found to clash by %s: %s / %s', (rule, a, b) => {
    expect(kinds(found('A week in the town', a, b))).toEqual([`inside-source ${rule}`])
  })

  it.each([
    ['opposites', 'Bridge to Korsk closed after storm', 'The bridge to Korsk remained open after the storm.'],
    ['opposites', 'Minister rejects deal with Orsa', 'The minister accepted the deal with Orsa.'],
    [
      'negation',
      'No survivors in ferry accident',
      'Twelve survivors of the ferry accident were taken to hospital.',
    ],
  ])('is found to clash with its headline by %s: %s / %s', (rule, title, sentence) => {
    const findings = found(title, BETWEEN, sentence)
    expect(kinds(findings)).toEqual([`headline ${rule}`])
    expect(findings.map(({ a, b }) => [a.articleId, b.articleId])).toEqual([['a', 'a']])
  })

  it.each([
    ['time', 'The bridge to Korsk was closed on Monday.', 'The bridge to Korsk was open on Friday.'],
    ['two speakers', 'The dam is safe, the ministry said.', 'The dam is not safe, the engineers said.'],
    ['its own word against a speaker’s', 'The dam is safe, the ministry said.', 'The dam is not safe.'],
    ['parts of a whole', 'Some teachers supported the plan.', 'Other teachers did not support the plan.'],
    ['two things', 'The council approved the first plan.', 'The council rejected the second plan.'],
    ['seasons', 'Exports rose in spring.', 'Exports fell in autumn.'],
    ['contrast', 'The company was not warned.', 'However, the company was warned in May.'],
    ['what was before', 'The choir hadn’t sung in the hall.', 'The choir sang in the hall.'],
    ['two people', 'Anna Lund supported the plan.', 'Peter Holm did not support the plan.'],
    ['estimates', 'About 40 people attended the meeting.', 'More than 60 people attended the meeting.'],
    ['a condition', 'The ferry sails daily.', 'If the wind is strong, the ferry does not sail daily.'],
    ['plans', 'The plant will be closed in May.', 'The plant will not be closed in May, Lund hopes.'],
  ])('may set its sentences against each other: %s', (_, a, b) => {
    expect(kinds(found('A week in the town', a, b))).toEqual([])
  })

  it('is not held against itself for what its subheadings and lists say', () => {
    const text =
      'A week in the town\n\nMyth: The dam is not safe\n\nThe dam is safe.\n\n• The mill is closed\n• The mill is open'
    const article: Article = { id: 'a', text, meta: {}, cutOverrides: [] }
    expect(ownTextFindings({ article, analysed: analyseArticle(article) }, EVERY_RULE).findings).toEqual([])
  })

  it('keeps to the rules that are on', () => {
    const source = read(
      'A week in the town',
      'The town council has nine members.',
      'The town council has eleven members.',
    )
    const off = judgingOf({ rulesOff: ['numbers'], ownOpposites: [] })
    expect(ownTextFindings(source, off).findings).toEqual([])
  })
})
