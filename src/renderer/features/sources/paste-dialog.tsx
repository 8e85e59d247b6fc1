import { useState } from 'react'
import { sourceIdFor } from '../../commands/new-id'
import { runCommand } from '../../commands/run-command'
import { ingestPaste } from '../../engine/ingest-client'
import { plainProblem } from '../../storage/plain-problem'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { type PasteDraft, usePasteDraft } from './paste-draft'

interface PasteDialogProps {
  readonly projectId: string
  readonly onClose: () => void
  /** The id of the source that was added. */
  readonly onAdded: (sourceId: string) => void
}

/** Makes a source of pasted text. What was typed stays until it is stored, also when the dialog is closed. */
export function PasteDialog({ projectId, onClose, onAdded }: PasteDialogProps) {
  const [draft, setDraft] = usePasteDraft(projectId)
  const [problem, setProblem] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const edit = (change: Partial<PasteDraft>) => {
    setDraft({ ...draft, ...change })
    setProblem(null)
  }
  const store = async () => {
    const result = await ingestPaste(draft.text)
    if (result.outcome === 'refused') return setProblem(result.message)
    const { meta, ...rest } = result.draft
    const title = draft.title.trim() || meta.title
    const source = { id: sourceIdFor(rest.sha256), ...rest, meta: title ? { ...meta, title } : meta }
    await runCommand({ kind: 'add-sources', projectId, sources: [source] }, 'shown-by-caller')
    setDraft(null)
    onAdded(source.id)
    onClose()
  }
  const add = async () => {
    setWorking(true)
    await store().catch((error: unknown) => setProblem(plainProblem(error)))
    setWorking(false)
  }
  return (
    <Dialog
      title="Paste a source"
      width="wide"
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" onPress={() => void add()} isDisabled={working || draft.text.trim() === ''}>
            {working ? 'Adding…' : 'Add source'}
          </Button>
        </>
      }
    >
      <TextField
        label="Text of the article"
        hint="Paste it as it is. Menus, teasers and photo credits are found and set aside; you can bring any of them back."
        rows={14}
        value={draft.text}
        onChange={(text) => edit({ text })}
        autoFocus
      />
      <TextField
        label="Title"
        hint="May stay empty: a first line that looks like a title is taken."
        value={draft.title}
        onChange={(title) => edit({ title })}
      />
      {problem && <Notice tone="error">Not added; your text is still here. {problem}</Notice>}
    </Dialog>
  )
}
