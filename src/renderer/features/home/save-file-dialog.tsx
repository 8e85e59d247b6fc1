import { useState } from 'react'
import { useReviewer } from '../../engine/use-reviewer'
import type { ProjectSummary } from '../../storage/queries'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { Toggle } from '../../ui/toggle'

interface SaveFileDialogProps {
  readonly project: ProjectSummary
  readonly onClose: () => void
  /** The file was written; its name. */
  readonly onSaved: (name: string) => void
}

/** Says what a project file holds and under which name colleagues see the verdicts in it, then has it written. */
export function SaveFileDialog({ project, onClose, onSaved }: SaveFileDialogProps) {
  const [reviewer] = useReviewer()
  const [withOriginals, setWithOriginals] = useState(true)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const save = async () => {
    setSaving(true)
    setProblem(null)
    try {
      const result = await window.desktop.saveProjectFile(project.id, project.name, withOriginals)
      if (result.outcome === 'saved') return onSaved(result.name)
      if (result.outcome === 'failed') setProblem(result.message)
    } catch {
      setProblem(
        'The file could not be written because of a fault in Counterclaim. The project itself is kept.',
      )
    }
    setSaving(false)
  }
  return (
    <Dialog
      title={`Save “${project.name}” as a file`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" onPress={() => void save()} isDisabled={saving}>
            {saving ? 'Saving…' : 'Save as a file…'}
          </Button>
        </>
      }
    >
      <p>
        One file with all texts, verdicts, notes, tags and the undo history. It can be opened on another
        computer, or merged by a colleague into their copy.
      </p>
      <Toggle isSelected={withOriginals} onChange={setWithOriginals}>
        Put in the original files that sources were read from, as far as they were kept
      </Toggle>
      {reviewer && (
        <p>
          {reviewer.name === ''
            ? 'Colleagues will see your verdicts without a name; you can give one in the settings.'
            : `Colleagues will see your verdicts under the name “${reviewer.name}”; it is set in the settings.`}
        </p>
      )}
      {problem && <Notice tone="error">{problem}</Notice>}
    </Dialog>
  )
}
