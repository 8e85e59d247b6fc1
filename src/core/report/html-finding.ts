import type { ComparedArticle, FindingSide } from '../model/comparison'
import { escapeHtml } from './html-escape'
import { seenByWords } from './judge-words'
import { quoteInContext } from './quote-in-context'
import { type ReportView, tagNames, type ViewFinding } from './report-view'
import { dateWords, kindWords, placeWords, reasonWords, ruleWords, verdictWords } from './report-words'

/** What the finding renderers look up. */
export interface HtmlContext {
  readonly view: ReportView
  readonly articles: ReadonlyMap<string, ComparedArticle>
}

/** One finding with both quotes, why it was flagged, what was checked, and what the reviewer left. */
export function htmlFinding(entry: ViewFinding, context: HtmlContext): string {
  const { finding, number } = entry
  const name = finding.kind === 'contradiction' ? 'conflict' : 'guarded'
  const terms = finding.sharedTerms.slice(0, 12).map(escapeHtml).join(', ')
  return `<article class="finding ${name}" id="finding-${number}">
<h3>${number}. ${escapeHtml(kindWords(finding.kind))}</h3>
<div class="pair">
${htmlSide(finding.a, context)}
${htmlSide(finding.b, context)}${finding.third ? `\n${htmlSide(finding.third, context)}` : ''}
</div>
<p class="why">${escapeHtml(finding.explanation)}</p>
${htmlAlso(entry, context)}<p class="small">Rule: ${escapeHtml(ruleWords(finding.rule))}${finding.place === 'between-sources' ? '' : `, ${escapeHtml(placeWords(finding.place))}`}.${terms === '' ? '' : ` Both speak of: ${terms}.`}</p>
${finding.judge ? `<p class="small">Seen ${escapeHtml(seenByWords(finding))}.</p>\n` : ''}${htmlGuards(entry)}${htmlReview(entry, context.view)}</article>
`
}

/** Further passages on the same point: one finding, not several. */
function htmlAlso({ finding }: ViewFinding, { view }: HtmlContext): string {
  if (!finding.also || finding.also.length === 0) return ''
  const items = finding.also.map(
    (side) =>
      `<li><bdi>“${escapeHtml(side.quote)}”</bdi> <span class="small">${escapeHtml(voice(side, view))} [${sourceNumber(side, view)}]</span></li>`,
  )
  return `<p class="small">Also said at:</p>\n<ul class="also">${items.join('')}</ul>\n`
}

/** One row of the list of agreements. */
export function htmlAgreement({ finding, number, review }: ViewFinding, { view }: HtmlContext): string {
  const cell = (side: FindingSide): string =>
    `<td><bdi>“${escapeHtml(side.quote)}”</bdi><br><span class="small">${escapeHtml(voice(side, view))}</span></td>`
  const verdict = review?.verdict ? `<br>${escapeHtml(verdictWords(review.verdict, review.reason))}` : ''
  const seen = finding.rule === 'judge' ? '<br><span class="small">seen by the judge alone</span>' : ''
  return `<tr id="finding-${number}"><td class="count">${number}${verdict}${seen}</td>${cell(finding.a)}${cell(finding.b)}</tr>\n`
}

function htmlSide(side: FindingSide, { view, articles }: HtmlContext): string {
  const text = view.sourceOf.get(side.articleId)?.article.text ?? ''
  const { before, parts, after } = quoteInContext(text, articles.get(side.articleId), side)
  const around = (words: string): string =>
    words.trim() === '' ? '' : `<span class="around"><bdi>${escapeHtml(words)}</bdi></span>`
  const quote = parts
    .map((part) => (part.cue ? `<mark>${escapeHtml(part.text)}</mark>` : escapeHtml(part.text)))
    .join('')
  return `<figure><blockquote>${around(before)}<q><bdi>${quote}</bdi></q>${around(after)}</blockquote>
<figcaption class="who">${escapeHtml(voice(side, view))} <a href="#source-${sourceNumber(side, view)}">[${sourceNumber(side, view)}]</a>, characters ${side.from}–${side.to}</figcaption></figure>`
}

/** Who says it, in which source, when. */
function voice(side: FindingSide, view: ReportView): string {
  const source = view.sourceOf.get(side.articleId)
  const date = side.date ?? source?.date ?? null
  const parts = [side.speaker, source?.name ?? side.articleId, date === null ? 'no date' : dateWords(date)]
  return parts.filter((part) => part !== null).join(' · ')
}

function sourceNumber(side: FindingSide, view: ReportView): number {
  return view.sources.findIndex((source) => source.id === side.articleId) + 1
}

/** What was found is a chip; what was looked for in vain is one quiet line. */
function htmlGuards({ finding }: ViewFinding): string {
  const fired = finding.guards.filter((guard) => guard.fired)
  const passed = finding.guards.filter((guard) => !guard.fired).map(({ guard }) => reasonWords(guard))
  const chips = fired.map(({ guard, note }) => {
    const words = note === '' ? reasonWords(guard) : `${reasonWords(guard)}: ${note}`
    return `<li class="chip fired">${escapeHtml(words)}</li>`
  })
  const list =
    chips.length === 0 ? '' : `<ul class="chips" aria-label="Why both may be true">${chips.join('')}</ul>\n`
  const line =
    passed.length === 0 ? '' : `<p class="small passed">Checked and not found: ${passed.join(', ')}.</p>\n`
  return `${list}${line}`
}

function htmlReview({ review }: ViewFinding, view: ReportView): string {
  const tags = tagNames(review, view.tagOf).map((name) => `<li class="chip tag">${escapeHtml(name)}</li>`)
  const list = tags.length === 0 ? '' : `<ul class="chips" aria-label="Tags">${tags.join('')}</ul>`
  const note = review?.note ? `<p class="note">${escapeHtml(review.note)}</p>` : ''
  const verdict = verdictWords(review?.verdict ?? null, review?.reason ?? null)
  return `<div class="verdict"><strong>Verdict:</strong> ${escapeHtml(verdict)}${list}${note}</div>\n`
}
