import type { FindingSide } from '../model/comparison'
import { cutSentence } from './html-appendix'
import { judgeUseWords, seenByWords } from './judge-words'
import { plainLine } from './plain-line'
import type { ReportInput } from './report-input'
import { type ReportView, reportView, tagNames, type ViewFinding } from './report-view'
import {
  capital,
  dateWords,
  kindWords,
  placeWords,
  sensitivityWords,
  settingsWords,
  verdictWords,
} from './report-words'
import { summarySentences } from './summary'

/** The report for a terminal: no colour, no control characters, one finding a block. */
export function textReport(input: ReportInput): string {
  const view = reportView(input)
  const lines = [plainLine(input.projectName), '', ...summarySentences(input, view).map(plainLine)]
  const section = (title: string, entries: readonly ViewFinding[]): void => {
    if (entries.length === 0) return
    lines.push('', heading(`${title} (${entries.length})`))
    for (const entry of entries) lines.push(...findingLines(entry, view))
  }
  section('Conflicts', view.conflicts)
  section('Not a conflict, because…', view.guarded)
  section('Agreements', view.agreements)
  if (view.missing.length > 0) {
    lines.push('', heading('NOT ANALYSED: no conflict found here means nothing'))
    for (const part of view.missing) {
      lines.push(`  ${part.names.map(plainLine).join(' × ')} (${part.reason}): ${plainLine(part.message)}`)
    }
  }
  lines.push('', heading('Sources'))
  for (const source of view.sources) {
    lines.push(`  ${source.id}  ${plainLine(source.name)} (${plainLine(source.fileName ?? 'pasted')})`)
    lines.push(`      ${source.date ?? 'no date'}; cut: ${cutSentence(source)}; SHA-256 ${source.sha256}`)
  }
  lines.push('', `Engine: Counterclaim rules ${input.comparison.engine}.`)
  lines.push(`Local judge: ${plainLine(judgeUseWords(input.comparison.judge))}`)
  lines.push(
    plainLine(
      `Settings: ${settingsWords(input.comparison.settings)}; list: ${sensitivityWords(view.sensitivity)}.`,
    ),
  )
  return `${lines.join('\n')}\n`
}

function heading(title: string): string {
  return `== ${title}`
}

function findingLines({ number, finding, review }: ViewFinding, view: ReportView): readonly string[] {
  const place = placeWords(finding.place)
  const kind = `${kindWords(finding.kind)}${place === '' ? '' : `, ${place}`}`
  const lines = ['', `${number}. ${kind}. ${plainLine(finding.explanation)}`]
  lines.push(sideLine(finding.a, view), sideLine(finding.b, view))
  if (finding.third) lines.push(sideLine(finding.third, view))
  for (const side of finding.also ?? []) lines.push(`   also${sideLine(side, view).slice(2)}`)
  const fired = finding.guards.filter((guard) => guard.fired && guard.note !== '')
  if (fired.length > 0) lines.push(`   ${fired.map((guard) => plainLine(guard.note)).join('; ')}`)
  if (finding.judge) lines.push(`   Seen ${seenByWords(finding)}`)
  if (review) {
    const tags = tagNames(review, view.tagOf).map((name) => `#${plainLine(name)}`)
    const words = [verdictWords(review.verdict, review.reason), ...tags, plainLine(review.note)]
    lines.push(`   Verdict: ${words.filter(Boolean).join(' · ')}`)
  }
  return lines
}

function sideLine(side: FindingSide, view: ReportView): string {
  const date = side.date ?? view.sourceOf.get(side.articleId)?.date ?? null
  const who = [side.speaker, date === null ? null : dateWords(date)].filter((part) => part !== null)
  return `   ${side.articleId}  “${plainLine(side.quote)}”${who.length === 0 ? '' : ` – ${capital(plainLine(who.join(', ')))}`}`
}
