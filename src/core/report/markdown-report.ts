import type { FindingSide } from '../model/comparison'
import { cutSentence } from './html-appendix'
import { judgeUseWords, seenByWords } from './judge-words'
import { plainLine } from './plain-line'
import type { ReportInput } from './report-input'
import { type ReportView, reportView, tagNames, type ViewFinding } from './report-view'
import {
  dateWords,
  kindWords,
  placeWords,
  reasonWords,
  ruleWords,
  sensitivityWords,
  settingsWords,
  verdictWords,
} from './report-words'
import { summarySentences } from './summary'

/** The report as Markdown; text of the sources carries no markup of its own. */
export function markdownReport(input: ReportInput): string {
  const view = reportView(input)
  const dated = input.dated === '' ? [] : [`As of ${escapeMarkdown(dateWords(input.dated))}.`]
  const parts = [
    `# ${escapeMarkdown(input.projectName)}`,
    ...dated,
    '## Summary',
    ...summarySentences(input, view).map(escapeMarkdown),
    '## Conflicts',
    ...list(view.conflicts, view),
    '## Not a conflict, because…',
    ...list(view.guarded, view),
    '## Agreements',
    ...list(view.agreements, view),
    '## What was not analysed',
    ...missingParts(view),
    ...looseParts(view),
    '## Sources',
    ...view.sources.flatMap((source) => [
      `### ${escapeMarkdown(`${source.id}: ${source.name}`)}`,
      [
        `- File: ${escapeMarkdown(source.fileName ?? 'pasted')}`,
        `- Author: ${escapeMarkdown(source.article.meta.author ?? 'not known')}`,
        `- Publisher: ${escapeMarkdown(source.article.meta.publisher ?? 'not known')}`,
        `- Date: ${escapeMarkdown(source.date === null ? 'not known' : dateWords(source.date))}`,
        `- Address: ${escapeMarkdown(source.article.meta.url ?? 'not known')}`,
        `- Cut: ${escapeMarkdown(cutSentence(source))}`,
        `- SHA-256: ${escapeMarkdown(source.sha256)}`,
      ].join('\n'),
    ]),
    '## How this report was made',
    `Counterclaim rules ${escapeMarkdown(input.comparison.engine)}. Settings: ${escapeMarkdown(settingsWords(input.comparison.settings))}; all guards on. List: ${sensitivityWords(view.sensitivity)}. Local judge: ${escapeMarkdown(judgeUseWords(input.comparison.judge))} Findings stand in rank order; offsets are UTF-16 code units, the end not included.`,
  ]
  return `${parts.join('\n\n')}\n`
}

/** One line of text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]<>|~&!$^]/gu, (mark) => `\\${mark}`)
    .replace(/^([-+=#:])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
}

function list(entries: readonly ViewFinding[], view: ReportView): readonly string[] {
  return entries.length === 0
    ? ['None found in what was analysed.']
    : entries.flatMap((entry) => findingParts(entry, view))
}

function findingParts({ number, finding, review }: ViewFinding, view: ReportView): readonly string[] {
  const fired = finding.guards
    .filter((guard) => guard.fired)
    .map((guard) =>
      escapeMarkdown(`${reasonWords(guard.guard)}${guard.note === '' ? '' : `: ${guard.note}`}`),
    )
  const tags = tagNames(review, view.tagOf).map(escapeMarkdown)
  const facts = [
    `- Why: ${escapeMarkdown(finding.explanation)} (${ruleWords(finding.rule)}${finding.place === 'between-sources' ? '' : `, ${placeWords(finding.place)}`})`,
    ...(finding.also ?? []).map(
      (side) => `- Also: “${escapeMarkdown(side.quote)}” (${side.articleId}, ${side.from}–${side.to})`,
    ),
    ...(finding.judge ? [`- Seen: ${escapeMarkdown(seenByWords(finding))}`] : []),
    ...(fired.length > 0 ? [`- Checked: ${fired.join('; ')}`] : []),
    `- Verdict: ${verdictWords(review?.verdict ?? null, review?.reason ?? null)}`,
    ...(tags.length > 0 ? [`- Tags: ${tags.join(', ')}`] : []),
    ...(review?.note ? [`- Note: ${escapeMarkdown(review.note)}`] : []),
  ]
  return [
    `### ${number}\\. ${kindWords(finding.kind)}`,
    ...[finding.a, finding.b, ...(finding.third ? [finding.third] : [])].map((side) =>
      quoteBlock(side, view),
    ),
    facts.join('\n'),
  ]
}

function quoteBlock(side: FindingSide, view: ReportView): string {
  const source = view.sourceOf.get(side.articleId)
  const date = side.date ?? source?.date ?? null
  const who = [side.speaker, source?.name ?? side.articleId, date === null ? 'no date' : dateWords(date)]
  const voice = who.filter((part) => part !== null).map(escapeMarkdown)
  return `> “${escapeMarkdown(side.quote)}”\n>\n> ${voice.join(' · ')} (${side.articleId}, ${side.from}–${side.to})`
}

function missingParts(view: ReportView): readonly string[] {
  if (view.missing.length === 0) return ['Nothing: all pairs of sources were compared.']
  return view.missing.map(
    ({ names, reason, message }) =>
      `**Not analysed** (${reason}): ${names.map(escapeMarkdown).join(' × ')}. ${escapeMarkdown(message)}`,
  )
}

function looseParts(view: ReportView): readonly string[] {
  const loose = [...view.kept, ...view.orphans]
  if (loose.length === 0) return []
  const lines = loose.map((review) => {
    const quotes = review.anchors.map((anchor) => `“${escapeMarkdown(anchor.quote)}”`).join(' × ')
    const why = view.kept.includes(review) ? 'flagged no longer' : 'a passage is gone from its source'
    return `- ${quotes}: ${verdictWords(review.verdict, review.reason)}; ${why}. ${escapeMarkdown(review.note)}`.trimEnd()
  })
  return ['## Verdicts without a finding', lines.join('\n')]
}
