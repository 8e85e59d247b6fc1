import type { FindingReview } from '../model/review'
import { escapeHtml } from './html-escape'
import { judgeUseWords } from './judge-words'
import type { ReportInput } from './report-input'
import { type ReportView, tagNames, type ViewSource } from './report-view'
import {
  capital,
  counted,
  cutWords,
  dateWords,
  sensitivityWords,
  settingsWords,
  verdictWords,
} from './report-words'

/** The parts that were not analysed, or the sentence that all were. */
export function htmlMissing(view: ReportView, input: ReportInput): string {
  const { pairsDone, pairsTotal } = input.comparison
  const done = `<p>${capital(counted(pairsDone, 'pair'))} of sources of ${pairsTotal} compared.`
  if (view.missing.length === 0) return `${done} Nothing was left out.</p>\n`
  const rows = view.missing.map(
    ({ names, reason, message }) =>
      `<tr><td>${names.map(escapeHtml).join('<br>')}</td><td>${escapeHtml(reason)}</td><td>${escapeHtml(message)}</td></tr>`,
  )
  return `${done} What stands here was <strong>not analysed</strong>: no conflict found there means nothing.</p>
<table><thead><tr><th scope="col">Sources</th><th scope="col">Why</th><th scope="col">What happened</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>\n`
}

/** Reviews that belong to no finding of this run. */
export function htmlLooseReviews(view: ReportView): string {
  const rows = [
    ...view.kept.map((review) =>
      looseRow(review, 'Both passages stand; the engine flags them no longer.', view),
    ),
    ...view.orphans.map((review) => looseRow(review, 'A passage is gone from its source.', view)),
  ]
  return `<table><thead><tr><th scope="col">Passages</th><th scope="col">Verdict</th><th scope="col">Why it stands here</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>\n`
}

function looseRow(review: FindingReview, why: string, view: ReportView): string {
  const quotes = review.anchors.map((anchor) => {
    const source = view.sourceOf.get(anchor.sourceId)?.name ?? 'a source that was removed'
    return `<bdi>“${escapeHtml(anchor.quote)}”</bdi> <span class="small">${escapeHtml(source)}</span>`
  })
  const tags = tagNames(review, view.tagOf)
  const words = [verdictWords(review.verdict, review.reason), ...tags.map((tag) => `# ${tag}`), review.note]
  return `<tr><td>${quotes.join('<br>')}</td><td>${words.filter(Boolean).map(escapeHtml).join('<br>')}</td><td>${why}</td></tr>`
}

/** Every source with what is known of it, its checksum and what was cut. */
export function htmlSources(view: ReportView): string {
  return view.sources.map((source, index) => htmlSource(source, index + 1)).join('')
}

function htmlSource(source: ViewSource, number: number): string {
  const { meta, text } = source.article
  const rows: readonly (readonly [string, string | null])[] = [
    ['File', source.fileName === null ? 'pasted' : escapeHtml(source.fileName)],
    ['Author', meta.author === undefined ? null : escapeHtml(meta.author)],
    ['Publisher', meta.publisher === undefined ? null : escapeHtml(meta.publisher)],
    ['Date', source.date === null ? 'not known' : escapeHtml(dateWords(source.date))],
    ['Address', meta.url === undefined ? null : htmlAddress(meta.url)],
    ['Language', meta.language === undefined ? null : escapeHtml(meta.language)],
    ['Length', `${text.length} characters`],
    ['Cut', escapeHtml(cutSentence(source))],
    ['SHA-256', `<code>${escapeHtml(source.sha256)}</code>`],
  ]
  const list = rows.flatMap(([name, value]) => (value === null ? [] : `<dt>${name}</dt><dd>${value}</dd>`))
  return `<h3 id="source-${number}">[${number}] ${escapeHtml(source.name)}</h3>\n<dl>${list.join('')}</dl>\n`
}

/** `Three passages, 214 characters: two bylines…` */
export function cutSentence({ cuts }: ViewSource): string {
  if (cuts.length === 0) return 'nothing'
  const characters = cuts.reduce((sum, cut) => sum + cut.to - cut.from, 0)
  const reasons = new Map<string, number>()
  for (const cut of cuts) reasons.set(cutWords(cut.reason), (reasons.get(cutWords(cut.reason)) ?? 0) + 1)
  const list = [...reasons].map(([reason, count]) => (count === 1 ? reason : `${reason} (${count})`))
  return `${counted(cuts.length, 'passage')}, ${characters} characters: ${list.join(', ')}`
}

/** Only web addresses become links; anything else stays text. */
function htmlAddress(url: string): string {
  const safe = escapeHtml(url)
  return /^https?:\/\//iu.test(url)
    ? `<a href="${safe}" rel="noopener noreferrer nofollow">${safe}</a>`
    : safe
}

/** What is needed to make this report again. */
export function htmlReproducibility(input: ReportInput, view: ReportView): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Engine', `Counterclaim rules ${escapeHtml(input.comparison.engine)}`],
    ['Settings', escapeHtml(`${settingsWords(input.comparison.settings)}; all guards on`)],
    [
      'List',
      escapeHtml(
        `${sensitivityWords(view.sensitivity)}; ${counted(view.belowCut, 'weaker finding')} left out`,
      ),
    ],
    ['Local judge', escapeHtml(judgeUseWords(input.comparison.judge))],
    [
      'Order',
      'findings stand in the engine’s rank order; the judge’s figures are what a model makes of two sentences, no measure of a fact',
    ],
    ['Offsets', 'UTF-16 code units in the text of the source, the end not included'],
    ['Again', 'the same files (compare their SHA-256) give the same findings in the same order'],
  ]
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>\n`
}
