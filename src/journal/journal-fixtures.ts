import { added, changed, type JournalAct, type ProjectRecord, type RowChange } from '../project'

const project: ProjectRecord = { id: 'p', name: 'Dam 0', createdAt: 't', updatedAt: 't', isSample: false }

/** The act that makes project `p`. */
export const CREATE = act('create-project', added('projects', project))

/** Renames project `p` from name `n - 1` to name `n`. */
export function rename(n: number): JournalAct {
  return act(
    'rename-project',
    changed('projects', { ...project, name: `Dam ${n - 1}` }, { name: `Dam ${n}` }),
  )
}

/** Adds a tag to project `p`. */
export function tag(id: string, name = id): JournalAct {
  return act('create-tag', added('tags', { projectId: 'p', id, name, colour: 'tag-1', position: 0 }))
}

function act(kind: string, change: RowChange | null): JournalAct {
  const at = '2026-11-22T10:00:00.000Z'
  return { act: 'run', at, kind, label: kind, subject: '', args: {}, changes: change ? [change] : [] }
}
