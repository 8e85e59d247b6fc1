import { useState } from 'react'
import type { ReportInput } from '../../../core'
import type { ReportFormat, SaveResult } from '../../../shared/desktop-api'
import { reportContent, reportFileName } from './report-formats'

export type SaveReportState = { readonly outcome: 'idle' | 'saving' } | SaveResult

/** Makes a report and saves it where the reader says; the state tells how that went and stays. */
export function useSaveReport(): readonly [
  SaveReportState,
  (format: ReportFormat, input: ReportInput) => void,
] {
  const [state, setState] = useState<SaveReportState>({ outcome: 'idle' })
  const save = async (format: ReportFormat, input: ReportInput) => {
    setState({ outcome: 'saving' })
    try {
      const content = reportContent(format, input)
      const suggestedName = reportFileName(input.projectName, format)
      setState(await window.desktop.saveReport({ suggestedName, format, content }))
    } catch {
      setState({
        outcome: 'failed',
        message: 'The report could not be made because of a fault in Counterclaim.',
      })
    }
  }
  return [state, (format, input) => void save(format, input)]
}
