import { Notice } from '../../ui/notice'
import type { SaveReportState } from './use-save-report'

/** What came of saving, where the reader looks for it, until the next try. */
export function SaveOutcome({ state }: { readonly state: SaveReportState }) {
  switch (state.outcome) {
    case 'idle':
      return null
    case 'saving':
      return <p role="status">Making the report…</p>
    case 'saved':
      return <Notice tone="good">Saved as “{state.name}”.</Notice>
    case 'cancelled':
      return <Notice>Not saved: you closed the dialog. Nothing was written.</Notice>
    case 'failed':
      return <Notice tone="error">Not saved. {state.message} Your project is not touched by this.</Notice>
  }
}
