import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ClaimEdit, QuoteAnchor, Span } from '../../core'
import type { DeclaredRelation, SavedView } from '../../project'
import { database } from '../storage/database'
import { undoStateOf } from '../storage/queries'
import { clearDatabase, source } from './command-fixtures'
import { runCommand } from './run-command'

const P = 'project-1'

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
  await runCommand({ kind: 'add-sources', projectId: P, sources: [source('a'), source('b')] })
})

const passage = (sourceId: string, from: number, to: number): QuoteAnchor => ({
  sourceId,
  quote: source(sourceId).text.slice(from, to),
  prefix: '',
  suffix: '',
  from,
  to,
})

describe('set-annotation', () => {
  const note = (id: string, words: string, anchor: QuoteAnchor | null = null, sourceId = 'a') =>
    runCommand({
      kind: 'set-annotation',
      projectId: P,
      id,
      sourceId,
      anchor,
      note: words,
      tags: ['unknown'],
    })
  const rows = () => database.annotations.toArray()

  it('keeps a note on a passage and one on the source, changes them, and drops them with their last word', async () => {
    await note('n1', 'Who says so?', passage('a', 0, 4))
    await note('n2', 'A leaflet.')
    expect(await rows()).toMatchObject([
      { id: 'n1', note: 'Who says so?', anchor: { quote: 'Text' }, tags: [] },
      { id: 'n2', note: 'A leaflet.', anchor: null },
    ])
    expect((await undoStateOf(P)).undoLabel).toBe('note on a source written: Title a')
    await note('n2', 'A leaflet of 1921.')
    expect((await undoStateOf(P)).undoLabel).toBe('note on a source changed: Title a')
    await note('n1', '')
    expect(await rows()).toMatchObject([{ id: 'n2', note: 'A leaflet of 1921.' }])
    await runCommand({ kind: 'remove-annotation', projectId: P, id: 'n2' })
    expect(await rows()).toEqual([])
  })

  it('leaves no step behind where it says the same again', async () => {
    await note('n1', 'Same')
    const steps = await database.history.count()
    await note('n1', 'Same')
    expect(await database.history.count()).toBe(steps)
  })

  it('stays and can be edited when its source is taken out, but none is begun on a source that is gone', async () => {
    await note('n1', 'Stays')
    await runCommand({ kind: 'remove-source', projectId: P, sourceId: 'a' })
    await note('n1', 'Stays and changes')
    expect(await rows()).toMatchObject([{ note: 'Stays and changes' }])
    await expect(note('n2', 'New')).rejects.toThrow('no longer in the project')
    await expect(note('n3', 'New', passage('a', 0, 4), 'b')).rejects.toThrow('not in the source')
    await expect(runCommand({ kind: 'remove-annotation', projectId: P, id: 'x' })).rejects.toThrow(
      'no longer',
    )
  })
})

describe('declare', () => {
  const declare = (id: string, relation: DeclaredRelation, a: QuoteAnchor, b: QuoteAnchor) =>
    runCommand({ kind: 'declare', projectId: P, id, relation, a, b })
  const rows = () => database.declared.toArray()
  const [one, other] = [passage('a', 0, 10), passage('b', 0, 10)]

  it('has one word on the same two passages, the last, whichever way round', async () => {
    await declare('d1', 'match', one, other)
    await declare('d2', 'conflict', other, one)
    expect(await rows()).toMatchObject([{ id: 'd1', relation: 'conflict' }])
    expect((await undoStateOf(P)).undoLabel).toBe('two passages declared a conflict')
  })

  it('takes the place of another pair where its passages are moved onto it', async () => {
    await declare('d1', 'match', one, other)
    await declare('d2', 'apart', passage('a', 2, 10), other)
    await declare('d2', 'apart', one, other)
    expect(await rows()).toMatchObject([{ id: 'd2', relation: 'apart', a: { from: 0 } }])
  })

  it('is refused for passages that overlap or say nothing, and for sources that are gone', async () => {
    await expect(declare('d', 'match', one, passage('a', 5, 12))).rejects.toThrow('overlap')
    await expect(declare('d', 'match', one, passage('b', 4, 4))).rejects.toThrow('select a passage')
    await expect(declare('d', 'match', one, { ...other, sourceId: 'x' })).rejects.toThrow('no longer')
    await declare('d', 'match', one, passage('a', 12, 20))
    expect(await rows()).toHaveLength(1)
    await runCommand({ kind: 'withdraw-declared', projectId: P, id: 'd' })
    expect(await rows()).toEqual([])
    await expect(runCommand({ kind: 'withdraw-declared', projectId: P, id: 'd' })).rejects.toThrow(
      'no longer',
    )
  })
})

describe('set-claim-edits', () => {
  const edit = (claimEdits: readonly ClaimEdit[]) =>
    runCommand({ kind: 'set-claim-edits', projectId: P, sourceId: 'a', claimEdits })
  const span = (from: number, to: number): Span => ({ from, to })

  it('keeps within the text, in order, and joins parts that meet', async () => {
    await edit([
      { id: 'late', replaces: span(20, 99), claims: [[span(25, 99)], [span(20, 22), span(22, 24)]] },
      { id: 'early', replaces: span(0, 5), claims: [] },
      { id: 'nothing', replaces: span(7, 7), claims: [[span(1, 2)]] },
    ])
    expect((await database.sources.get([P, 'a']))?.claimEdits).toEqual([
      { id: 'early', replaces: span(0, 5), claims: [] },
      { id: 'late', replaces: span(20, 30), claims: [[span(20, 24)], [span(25, 30)]] },
    ])
    await edit([])
    expect(await database.sources.get([P, 'a'])).not.toHaveProperty('claimEdits')
  })
})

describe('set-ledger', () => {
  it('keeps each name once with what else it is called', async () => {
    const entry = (id: string, name: string, aliases: readonly string[]) => ({ id, name, aliases })
    await runCommand({
      kind: 'set-ledger',
      projectId: P,
      ledger: [
        entry('1', ' World  Bank ', ['IBRD', 'ibrd', 'world bank', '']),
        entry('2', 'world bank', ['WB']),
        entry('3', 'Elbe', []),
      ],
    })
    expect((await database.projects.get(P))?.engine?.ledger).toEqual([entry('1', 'World Bank', ['IBRD'])])
  })
})

describe('set-saved-views', () => {
  const view = (id: string, name: string, place: SavedView['view'] = 'search'): SavedView => ({
    id,
    name,
    view: place,
    query: {},
  })
  const save = (...savedViews: readonly SavedView[]) =>
    runCommand({ kind: 'set-saved-views', projectId: P, savedViews })
  const names = async () => (await database.projects.get(P))?.savedViews?.map(({ name }) => name)

  it('refuses two of one name in one place, and none without a name', async () => {
    await save(view('1', 'Open'))
    await expect(save(view('1', 'Open'), view('2', ' open'))).rejects.toThrow('There is a view')
    await expect(save(view('1', ' '))).rejects.toThrow('give the view a name')
    await save(view('1', 'Open'), view('2', 'open', 'review'))
    expect(await names()).toEqual(['Open', 'open'])
    await save()
    expect(await database.projects.get(P)).not.toHaveProperty('savedViews')
  })

  it('lets two of one name that came together by a merge stay, and change what is beside them', async () => {
    const project = await database.projects.get(P)
    if (project)
      await database.projects.put({ ...project, savedViews: [view('1', 'Open'), view('2', 'Open')] })
    await save(view('1', 'Open'), view('2', 'Open'), view('3', 'Dams'))
    await expect(save(view('1', 'Open'), view('2', 'Open'), view('3', 'Open'))).rejects.toThrow('There is')
    await save(view('1', 'Open'), view('2', 'Opened'), view('3', 'Dams'))
    expect(await names()).toEqual(['Open', 'Opened', 'Dams'])
  })

  it('says what became of which view', async () => {
    const said = async () => (await undoStateOf(P)).undoLabel
    await save(view('1', 'Open'))
    expect(await said()).toBe('view saved: Open')
    await save({ ...view('1', 'Open'), query: { words: 'dam' } })
    expect(await said()).toBe('saved view changed: Open')
    await save({ ...view('1', 'Dams'), query: { words: 'dam' } })
    expect(await said()).toBe('saved view renamed: Dams')
    await save()
    expect(await said()).toBe('saved view removed: Dams')
  })
})
