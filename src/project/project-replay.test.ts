import { describe, expect, it } from 'vitest'
import type { JournalAct } from './journal-act'
import { noContents, ReplayFailed, replay } from './project-replay'
import type { ProjectRecord } from './project-rows'
import { added, changed, type RowChange, removed } from './row-change'

const project: ProjectRecord = { id: 'p', name: 'Dam', createdAt: 't0', updatedAt: 't0', isSample: false }
const tag = { projectId: 'p', id: 'a', name: 'Scope', colour: 'tag-1', position: 0 }

function run(kind: string, ...changes: (RowChange | null)[]): JournalAct {
  const made = changes.filter((change) => change !== null)
  return { act: 'run', at: 't', kind, label: kind, subject: '', args: {}, changes: made }
}
const plain = (act: 'undo' | 'redo' | 'void'): JournalAct => ({ ...run('x'), act })
const create = run('create-project', added('projects', project))
/** As it comes back from a file. */
const written = (acts: readonly JournalAct[]): JournalAct[] => JSON.parse(JSON.stringify(acts))

describe('replay', () => {
  it('does, takes back and does again what the acts say, also after the acts were written as JSON', () => {
    const engine = { rulesOff: [], ownOpposites: [], sensitivity: 'everything' } as const
    const set = run('set-rule', changed('projects', project, { engine }))
    const before = replay(noContents('p'), [create])
    const acts = written([create, set, run('create-tag', added('tags', tag))])
    const done = replay(noContents('p'), acts)
    expect(done.project).toEqual({ ...project, engine })
    expect(done.tags).toEqual([tag])
    expect(done.steps.map((step) => step.kind)).toEqual(['create-project', 'set-rule', 'create-tag'])

    const back = replay(done, written([plain('undo'), plain('undo')]))
    expect({ ...back, steps: [] }).toEqual({ ...before, steps: [] })
    expect(back.project).not.toHaveProperty('engine')
    expect(back.steps.map((step) => step.undone)).toEqual([false, true, true])
    expect(replay(back, written([plain('redo'), plain('redo')]))).toEqual(done)
  })

  it('forgets what was undone once something else is done', () => {
    const end = replay(noContents('p'), [
      create,
      run('create-tag', added('tags', tag)),
      plain('undo'),
      run('rename-project', changed('projects', project, { name: 'Weir' })),
    ])
    expect(end.steps.map((step) => step.kind)).toEqual(['create-project', 'rename-project'])
    expect(end.tags).toEqual([])
    expect(() => replay(end, [plain('redo')])).toThrow(ReplayFailed)
  })

  it('passes over an act that is followed by void, whatever kind it was', () => {
    const start = [create, run('create-tag', added('tags', tag))]
    const as = replay(noContents('p'), start)
    expect(
      replay(noContents('p'), [...start, run('remove-tag', removed('tags', tag)), plain('void')]),
    ).toEqual(as)
    expect(replay(noContents('p'), [...start, plain('undo'), plain('void')])).toEqual(as)
  })

  it('refuses acts that do not fit', () => {
    expect(() => replay(noContents('p'), [create, create])).toThrow(ReplayFailed)
    expect(() => replay(noContents('p'), [run('x', changed('projects', project, { name: 'Weir' }))])).toThrow(
      ReplayFailed,
    )
    expect(() => replay(noContents('p'), [plain('undo')])).toThrow(ReplayFailed)
  })
})
