import { csvReport, htmlReport, jsonReport, markdownReport, type ReportInput } from '../../../core'
import type { ReportFormat } from '../../../shared/desktop-api'
import type { Choice } from '../../ui/choice-group'

/** The formats, the one most readers want first. */
export const FORMAT_CHOICES: readonly Choice<ReportFormat>[] = [
  {
    value: 'html',
    label: 'Web page',
    hint: 'One file that opens in any browser, reads well and prints well.',
  },
  { value: 'pdf', label: 'PDF', hint: 'The same report on pages, for print and for the file.' },
  { value: 'md', label: 'Markdown', hint: 'Plain text with headings, to go on writing in.' },
  { value: 'csv', label: 'Table (CSV)', hint: 'One row for each finding, for a spreadsheet.' },
  { value: 'json', label: 'Data (JSON)', hint: 'Everything, in the documented form, for other programs.' },
]

/** The report's text; for `pdf` the web page that is printed. */
export function reportContent(format: ReportFormat, input: ReportInput): string {
  switch (format) {
    case 'html':
    case 'pdf':
      return htmlReport(input)
    case 'json':
      return jsonReport(input)
    case 'csv':
      return csvReport(input)
    case 'md':
      return markdownReport(input)
  }
}

/** File name of a report: the project's name without what file systems do not take. */
export function reportFileName(projectName: string, format: ReportFormat): string {
  const stem = projectName
    .replace(/[^\p{L}\p{N}\-_ ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
  return `${stem || 'Report'}.${format}`
}
