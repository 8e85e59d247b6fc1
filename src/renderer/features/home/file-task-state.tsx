import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Progress } from '../../ui/progress'
import { OpenFileDialog } from './open-file-dialog'
import type { ProjectFileTask } from './use-project-file'

interface FileTaskStateProps {
  readonly files: ProjectFileTask
  readonly onOpen: (projectId: string) => void
}

/** How far a project file is: being read, asked about, done or refused. */
export function FileTaskState({ files, onOpen }: FileTaskStateProps) {
  const { task, end, choose } = files
  switch (task.state) {
    case 'idle':
      return null
    case 'working': {
      const of = task.total > 1 ? `: ${task.done} of ${task.total}` : '…'
      return (
        <Progress label={`${task.label}${of}`} done={task.done} total={task.total}>
          <Button small tone="quiet" onPress={end}>
            Stop
          </Button>
        </Progress>
      )
    }
    case 'asking':
      return <OpenFileDialog question={task.question} onChoose={choose} onClose={end} />
    case 'failed':
      return (
        <Notice
          tone="error"
          actions={
            <Button small onPress={end}>
              Close
            </Button>
          }
        >
          {task.message}
        </Notice>
      )
    case 'done':
      return (
        <Notice
          tone="good"
          actions={
            <>
              <Button small onPress={() => onOpen(task.projectId)}>
                Go to the project
              </Button>
              <Button small tone="quiet" onPress={end}>
                Close
              </Button>
            </>
          }
        >
          <p>
            <strong>{task.title}</strong>
          </p>
          {task.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )
  }
}
