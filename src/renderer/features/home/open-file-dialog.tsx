import { useState } from 'react'
import { Button } from '../../ui/button'
import { ChoiceGroup } from '../../ui/choice-group'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { fileFacts } from './file-words'
import type { FileChoice, FileQuestion } from './use-project-file'

interface OpenFileDialogProps {
  readonly question: FileQuestion
  readonly onChoose: (choice: FileChoice) => void
  readonly onClose: () => void
}

/** What is in a project file, what is missing of it, and what is to become of it. */
export function OpenFileDialog({ question, onChoose, onClose }: OpenFileDialogProps) {
  const { file, problems, presence, into, us } = question
  const them = file.saved?.reviewer
  const canBeTheirs = !into && them !== undefined && them.id !== us.id && file.contents.reviews.length > 0
  // Who has given no name, or the same, is likely the same person on another computer.
  const likelyMine = !them || us.name === '' || them.name === '' || them.name === us.name
  const [verdictsAre, setVerdictsAre] = useState<'mine' | 'theirs'>(
    canBeTheirs && !likelyMine ? 'theirs' : 'mine',
  )
  const damaged = problems.length > 0
  const named = file.contents.project?.name ?? 'a removed project'
  const mergeTarget = into ?? (presence === 'here' ? { id: file.contents.projectId, name: named } : null)
  const theirName = them?.name === '' || !them ? 'who saved it' : them.name
  return (
    <Dialog
      title={into ? `Merge “${named}” into “${into.name}”?` : `Open “${named}”`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {!into && presence !== 'new' && (
            <Button
              tone={presence === 'here' ? 'plain' : 'primary'}
              onPress={() => onChoose({ what: 'copy', verdictsAre })}
            >
              {damaged ? 'Open what can be read as a copy' : 'Open as a copy'}
            </Button>
          )}
          {mergeTarget && (
            <Button tone="primary" onPress={() => onChoose({ what: 'merge', into: mergeTarget })}>
              {damaged ? 'Merge what can be read' : 'Merge'}
            </Button>
          )}
          {!into && presence === 'new' && (
            <Button tone="primary" onPress={() => onChoose({ what: 'open', verdictsAre })}>
              {damaged ? 'Open what can be read' : 'Open'}
            </Button>
          )}
        </>
      }
    >
      {fileFacts(file).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {damaged && (
        <Notice tone="error">
          <p>This file is damaged. Counted above is what could be read; this could not:</p>
          <ul className="losses">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>The file is not changed. If you have another copy of it, try that one first.</p>
        </Notice>
      )}
      {!into && presence === 'here' && (
        <p>
          This project is in your list already. Merging brings in what is new, keeps each reviewer’s verdicts
          apart and overwrites nothing of yours. A copy stands beside it.
        </p>
      )}
      {!into && presence === 'removed' && (
        <p>
          This project was removed here and can still be brought back from the list of removed projects.
          Opened as a copy, it stands on its own.
        </p>
      )}
      {canBeTheirs && (
        <ChoiceGroup
          label="Whose verdicts are in it?"
          shape="rows"
          choices={[
            { value: 'mine', label: 'Mine', hint: 'I go on working on them here.' },
            {
              value: 'theirs',
              label: `Those of ${theirName}`,
              hint: 'They are shown beside mine, under their name, and stay as they are.',
            },
          ]}
          value={verdictsAre}
          onChange={setVerdictsAre}
        />
      )}
    </Dialog>
  )
}
