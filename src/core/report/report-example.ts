import type { Article } from '../model/article'
import type { Cue } from '../model/claim'
import type { Comparison, Finding, FindingSide } from '../model/comparison'
import type { FindingReview } from '../model/review'
import { findingKey } from '../review/finding-key'
import { anchorFor } from '../review/quote-anchor'
import type { ReportInput } from './report-input'

/** Source text that attacks every format: markup, formula, terminal codes, reversed letters. */
export const HOSTILE =
  '<script>alert(1)</script>"\'><img src=x onerror=alert(1)> =1+1 \u001B[31m \u202Edetrever'

const ARTICLES: readonly Article[] = [
  {
    id: 's1',
    text: 'Harbour notice. The board met on Monday. The ferry does not run between November and March. A plan is due in May.',
    meta: {
      title: 'Winter timetable',
      publisher: 'Harbour Board',
      date: '2022-11-28',
      url: 'https://example.org/ferry',
    },
    cutOverrides: [],
  },
  {
    id: 's2',
    text: `Visitors are welcome. The ferry runs on every day of the year. ${HOSTILE} Tickets cost 12 crowns.`,
    meta: { title: HOSTILE, author: HOSTILE, url: 'javascript:alert(1)', date: '2023-03-02' },
    cutOverrides: [],
  },
  { id: 's3', text: 'Tickets cost 12 crowns. The harbour may close.', meta: {}, cutOverrides: [] },
]

function side(id: string, quote: string, cue: string | null, speaker: string | null = null): FindingSide {
  const text = ARTICLES.find((article) => article.id === id)?.text ?? ''
  const from = text.indexOf(quote)
  const at = cue === null ? -1 : text.indexOf(cue, from)
  const cues: readonly Cue[] = cue === null ? [] : [{ from: at, to: at + cue.length, role: 'negation' }]
  return {
    articleId: id,
    claimId: `${id}:${from}`,
    from,
    to: from + quote.length,
    quote,
    cues,
    speaker,
    date: null,
  }
}

function finding(kind: Finding['kind'], rule: Finding['rule'], a: FindingSide, b: FindingSide): Finding {
  return {
    id: findingKey(a, b),
    kind,
    rule,
    a,
    b,
    place: 'between-sources',
    score: 1,
    similarity: 0.5,
    explanation: `One says “${a.quote}”, the other “${b.quote}”.`,
    sharedTerms: ['ferry', 'run'],
    guards: [
      { guard: 'time', fired: kind === 'time', note: kind === 'time' ? '3 months apart' : '' },
      { guard: 'scope', fired: false, note: '' },
    ],
  }
}

const FINDINGS: readonly Finding[] = [
  {
    ...finding(
      'contradiction',
      'negation',
      side('s1', 'The ferry does not run between November and March.', 'not', 'the board'),
      side('s2', 'The ferry runs on every day of the year.', 'every'),
    ),
    third: side('s3', 'The harbour may close.', 'may'),
    judge: {
      contradiction: 0.931,
      entailment: 0.012,
      reverseEntailment: 0.02,
      words: { a: [{ from: 60, to: 63 }], b: [] },
    },
    also: [side('s2', HOSTILE, null, HOSTILE), side('s3', 'Tickets cost 12 crowns.', null)],
  },
  {
    ...finding(
      'time',
      'opposites',
      side('s2', HOSTILE, null, HOSTILE),
      side('s3', 'The harbour may close.', 'may'),
    ),
    place: 'inside-source',
  },
  finding(
    'agreement',
    'agreement',
    side('s2', 'Tickets cost 12 crowns.', null),
    side('s3', 'Tickets cost 12 crowns.', null),
  ),
]

const COMPARISON: Comparison = {
  engine: '9.9.9',
  settings: {
    rulesOff: ['names'],
    ownOpposites: [{ a: HOSTILE, b: ' shut ' }],
    ledger: [{ id: 'l1', name: 'Orion Group', aliases: [HOSTILE] }],
  },
  articles: ARTICLES.map(({ id, text, meta }) => ({
    id,
    meta,
    date: meta.date ?? null,
    cuts: id === 's1' ? [{ from: 0, to: 15, reason: 'navigation' }] : [],
    blocks: [{ from: 0, to: text.length, role: 'paragraph' }],
    sentences: [...text.matchAll(/[^.]+\./gu)].map((match, index) => ({
      from: match.index + (match[0].length - match[0].trimStart().length),
      to: match.index + match[0].length,
      index,
      block: 0,
      role: 'paragraph',
    })),
  })),
  claims: [],
  alignments: [],
  groups: [],
  findings: FINDINGS,
  notAnalysed: [{ articles: ['s1', 's3'], reason: 'stopped', message: 'Stopped before it was compared.' }],
  pairsDone: 2,
  pairsTotal: 3,
  judge: {
    identity: { name: HOSTILE, version: '1.0', sha256: 'd'.repeat(64), encoderSha256: 'e'.repeat(64) },
    state: 'whole',
    pairs: 41,
    message: '',
  },
}

function review(of: Finding, change: Partial<FindingReview>): FindingReview {
  const anchor = (at: FindingSide): FindingReview['anchors'][0] =>
    anchorFor(ARTICLES.find((article) => article.id === at.articleId)?.text ?? '', at.articleId, at)
  return {
    key: of.id,
    verdict: 'conflict',
    reason: null,
    tags: [],
    note: '',
    anchors: [anchor(of.a), anchor(of.b)],
    kindWhenJudged: of.kind,
    ...change,
  }
}

const [first, second] = FINDINGS

/** A report with everything in it: all kinds, a verdict, an orphan, a stopped pair, a refused file, hostile text. */
export const REPORT_EXAMPLE: ReportInput = {
  projectName: `Ferry ${HOSTILE}`,
  sources: ARTICLES.map((article, index) => ({
    article,
    fileName: index === 2 ? null : `folder/${article.id}.txt`,
    sha256: String(index).repeat(64),
  })),
  comparison: COMPARISON,
  reviews:
    first && second
      ? [
          review(first, { tags: ['t1', 'gone'], note: `Seen at the quay. ${HOSTILE}` }),
          review(second, {
            key: 'f'.repeat(16),
            verdict: 'no-conflict',
            reason: 'wording',
            anchors: [
              {
                sourceId: 's1',
                quote: 'This passage is no longer there.',
                prefix: '',
                suffix: '',
                from: 3,
                to: 35,
              },
              anchorFor(ARTICLES[2]?.text ?? '', 's3', { from: 0, to: 23 }),
            ],
          }),
        ]
      : [],
  tags: [{ id: 't1', name: `quay ${HOSTILE}`, colour: 'tag-1' }],
  dated: '2024-01-15T10:00:00.000Z',
  refused: [
    { id: 's4', fileName: 'picture.txt', message: '“picture.txt” is not text: it looks like a PNG picture.' },
  ],
}
