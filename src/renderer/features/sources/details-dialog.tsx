import { type FormEvent, useState } from 'react'
import type { SourceRecord } from '../../../project'
import { runCommand } from '../../commands/run-command'
import { plainProblem } from '../../storage/plain-problem'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { DETAILS_FIELDS, type DetailsField, detailsProblems, metaFrom, typedFrom } from './details-form'

const LABELS: { readonly [F in DetailsField]: string } = {
  title: 'Title',
  author: 'Author',
  publisher: 'Publisher',
  date: 'Date of publication',
  url: 'Web address',
  language: 'Language',
}

const HINTS: { readonly [F in DetailsField]?: string } = {
  date: 'As 2023-03-02, 2023-03 or 2023. It tells a change over time from a conflict.',
  language: 'A short code: en, en-GB, ru.',
}

interface DetailsDialogProps {
  readonly source: SourceRecord
  readonly onClose: () => void
}

/** What is known of a source apart from its text; all of it can be corrected. */
export function DetailsDialog({ source, onClose }: DetailsDialogProps) {
  const [typed, setTyped] = useState(() => typedFrom(source.meta))
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const problems = detailsProblems(typed)
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0) return
    const { projectId, id: sourceId } = source
    runCommand(
      { kind: 'edit-source-meta', projectId, sourceId, meta: metaFrom(typed) },
      'shown-by-caller',
    ).then(onClose, (error: unknown) => setProblem(plainProblem(error)))
  }
  return (
    <Dialog
      title="Details of the source"
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" onPress={() => save()}>
            Save details
          </Button>
        </>
      }
    >
      <form className="details" onSubmit={save}>
        {DETAILS_FIELDS.map((field) => (
          <div key={field} className={`details__${field}`}>
            <TextField
              label={LABELS[field]}
              hint={HINTS[field] ?? ''}
              error={tried ? (problems[field] ?? null) : null}
              value={typed[field]}
              onChange={(value) => setTyped({ ...typed, [field]: value })}
              autoFocus={field === 'title'}
            />
          </div>
        ))}
        {/* Lets Enter in any field save, as in every form. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden>
          Save details
        </button>
      </form>
      {problem && <Notice tone="error">The details were not stored; they are still here. {problem}</Notice>}
    </Dialog>
  )
}
