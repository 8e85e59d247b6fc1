import { htmlLooseReviews, htmlMissing, htmlReproducibility, htmlSources } from './html-appendix'
import { escapeHtml } from './html-escape'
import { type HtmlContext, htmlAgreement, htmlFinding } from './html-finding'
import { htmlStyle } from './html-style'
import type { ReportInput } from './report-input'
import { type ReportView, reportView } from './report-view'
import { capital, counted, dateWords } from './report-words'
import { summarySentences } from './summary'

interface Section {
  readonly id: string
  readonly title: string
  readonly body: string
}

/** The whole report as one HTML file: no script, nothing loaded, everything of a source escaped. */
export function htmlReport(input: ReportInput): string {
  const view = reportView(input)
  const title = escapeHtml(input.projectName)
  const sections = sectionsOf(input, view)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Counterclaim ${escapeHtml(input.comparison.engine)}">
<title>${title} – Counterclaim report</title>
<style>${htmlStyle(input.projectName)}</style>
</head>
<body>
<header class="cover">
<p class="small kicker">Counterclaim report</p>
<h1>${title}</h1>
<p class="small">${input.dated === '' ? '' : `As of ${escapeHtml(dateWords(input.dated))}. `}${capital(counted(view.sources.length, 'source'))}.</p>
${htmlSourceList(view)}<nav aria-label="Contents"><h2>Contents</h2><ol>${sections
    .map(({ id, title: name }) => `<li><a href="#${id}">${name}</a></li>`)
    .join('')}</ol></nav>
</header>
<main>
${sections.map(({ id, title: name, body }) => `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>\n${body}</section>\n`).join('')}</main>
</body>
</html>
`
}

function sectionsOf(input: ReportInput, view: ReportView): readonly Section[] {
  const context: HtmlContext = {
    view,
    articles: new Map(input.comparison.articles.map((article) => [article.id, article])),
  }
  const loose = view.kept.length + view.orphans.length
  return [
    { id: 'summary', title: 'Summary', body: htmlSummary(input, view) },
    {
      id: 'conflicts',
      title: 'Conflicts',
      body: view.conflicts.map((entry) => htmlFinding(entry, context)).join('') || none('conflicts', view),
    },
    {
      id: 'not-conflicts',
      title: 'Not a conflict, because…',
      body: view.guarded.map((entry) => htmlFinding(entry, context)).join('') || none('such pairs', view),
    },
    {
      id: 'agreements',
      title: 'Agreements',
      body:
        view.agreements.length === 0
          ? none('agreements', view)
          : `<table><thead><tr><th scope="col">No.</th><th scope="col">One source</th><th scope="col">The other</th></tr></thead><tbody>
${view.agreements.map((entry) => htmlAgreement(entry, context)).join('')}</tbody></table>\n`,
    },
    { id: 'not-analysed', title: 'What was not analysed', body: htmlMissing(view, input) },
    ...(loose > 0
      ? [{ id: 'loose', title: 'Verdicts without a finding', body: htmlLooseReviews(view) }]
      : []),
    { id: 'sources', title: 'Sources', body: htmlSources(view) },
    { id: 'made', title: 'How this report was made', body: htmlReproducibility(input, view) },
  ]
}

function htmlSummary(input: ReportInput, view: ReportView): string {
  const warning =
    view.missing.length === 0
      ? ''
      : `<p class="notice"><strong>Partly analysed.</strong> ${escapeHtml(capital(counted(view.missing.length, 'part')))} of this comparison ${view.missing.length === 1 ? 'was' : 'were'} not analysed: <a href="#not-analysed">see which and why</a>.</p>\n`
  const sentences = summarySentences(input, view).map((sentence) => `<p>${escapeHtml(sentence)}</p>`)
  return `${warning}${sentences.join('\n')}\n`
}

function htmlSourceList(view: ReportView): string {
  const rows = view.sources.map((source, index) => {
    const date = source.date === null ? 'no date' : dateWords(source.date)
    const parts = [source.article.meta.publisher ?? source.article.meta.author ?? '', date].filter(Boolean)
    return `<li><a href="#source-${index + 1}">${escapeHtml(source.name)}</a> <span class="small">${escapeHtml(parts.join(', '))}</span></li>`
  })
  return `<ol>${rows.join('')}</ol>\n`
}

function none(what: string, view: ReportView): string {
  return `<p>No ${what} were found${view.missing.length > 0 ? ' in the part that was analysed' : ''}.</p>\n`
}
