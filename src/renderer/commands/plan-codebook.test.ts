import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Codebook, codebookOf, DEFAULT_CODEBOOK, verdictLabelIn } from '../../project'
import { database } from '../storage/database'
import { undoStateOf } from '../storage/queries'
import type { Command } from './command'
import { clearDatabase, databaseContents, target } from './command-fixtures'
import { runCommand, undo } from './run-command'

const P = 'project-1'

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
})

const [conflict, none, undecided] = DEFAULT_CODEBOOK.verdicts
if (!conflict || !none || !undecided) throw new Error('The codebook has three verdicts.')
const grave = { id: 'g', label: 'Grave', meaning: 'conflict', key: '4', definition: 'It matters.' } as const
const withGrave: Codebook = { ...DEFAULT_CODEBOOK, verdicts: [...DEFAULT_CODEBOOK.verdicts, grave] }

const review = (key = 'k') => database.reviews.get([P, key])
const book = async () => codebookOf(await database.projects.get(P))
type Judge = Extract<Command, { kind: 'set-verdict' }>
const judge = (fields: Pick<Judge, 'verdict'> & Partial<Pick<Judge, 'reason' | 'choice'>>, key = 'k') =>
  runCommand({ kind: 'set-verdict', projectId: P, target: target(key), reason: null, ...fields })
const write = (codebook: Codebook, moved?: Extract<Command, { kind: 'set-codebook' }>['moved']) =>
  runCommand({ kind: 'set-codebook', projectId: P, codebook, ...(moved && { moved }) })

describe('set-codebook', () => {
  it('keeps a project without a codebook of its own where it is the one that all start with', async () => {
    await write(withGrave)
    expect((await book()).verdicts).toHaveLength(4)
    await write(DEFAULT_CODEBOOK)
    expect((await database.projects.get(P))?.codebook).toBeUndefined()
    expect((await undoStateOf(P)).undoLabel).toBe('verdict taken out of the codebook')
  })

  it('lets findings be judged by a new verdict, whose meaning they keep for reports', async () => {
    await write(withGrave)
    await judge({ verdict: 'conflict', choice: 'g' })
    expect(await review()).toMatchObject({ verdict: 'conflict', choice: 'g' })
    expect((await undoStateOf(P)).undoLabel).toBe('verdict: grave')
    const row = await review()
    expect(row && verdictLabelIn(row, await book())).toBe('Grave')
    await judge({ verdict: 'conflict' })
    expect(await review()).not.toHaveProperty('choice')
  })

  it('refuses a verdict that is not in it, or means something else', async () => {
    await expect(judge({ verdict: 'conflict', choice: 'g' })).rejects.toThrow('not in the codebook')
    await write(withGrave)
    await expect(judge({ verdict: 'no-conflict', choice: 'g' })).rejects.toThrow('not in the codebook')
  })

  it('moves what was judged by a verdict and a reason that go, and undo gives both back', async () => {
    const own = { id: 'own', label: 'Irony', letter: 'I', definition: '' }
    await write({ ...withGrave, reasons: [...DEFAULT_CODEBOOK.reasons, own] })
    await judge({ verdict: 'conflict', choice: 'g' }, 'k')
    await judge({ verdict: 'no-conflict', reason: 'own' }, 'k2')
    await judge({ verdict: 'no-conflict', reason: 'time' }, 'k3')
    const before = await databaseContents()
    await write(DEFAULT_CODEBOOK, { verdicts: { g: 'undecided' }, reasons: { own: 'wording' } })
    expect(await review()).toMatchObject({ verdict: 'undecided' })
    expect(await review()).not.toHaveProperty('choice')
    expect(await review('k2')).toMatchObject({ reason: 'wording' })
    expect(await review('k3')).toMatchObject({ reason: 'time' })
    await undo(P)
    expect(await databaseContents()).toEqual(before)
  })

  it('falls back to the meaning where nothing is said of what goes, and to no reason', async () => {
    await write({ ...withGrave, reasons: DEFAULT_CODEBOOK.reasons })
    await judge({ verdict: 'conflict', choice: 'g' }, 'k')
    await judge({ verdict: 'no-conflict', reason: 'time' }, 'k2')
    await write({ ...DEFAULT_CODEBOOK, reasons: DEFAULT_CODEBOOK.reasons.slice(1) })
    expect(await review()).toMatchObject({ verdict: 'conflict' })
    expect(await review('k2')).toMatchObject({ verdict: 'no-conflict', reason: null })
  })

  it('changes what findings say when a verdict comes to mean something else', async () => {
    await judge({ verdict: 'undecided' })
    const other = [conflict, none, { ...undecided, label: 'Weak', meaning: 'conflict' as const }]
    await write({ ...DEFAULT_CODEBOOK, verdicts: other })
    expect(await review()).toMatchObject({ verdict: 'conflict', choice: 'undecided' })
    await write(DEFAULT_CODEBOOK)
    expect(await review()).toMatchObject({ verdict: 'undecided' })
    expect(await review()).not.toHaveProperty('choice')
  })

  it('is refused where a verdict that was given would have no place to go', async () => {
    await judge({ verdict: 'undecided' })
    const before = await databaseContents()
    const two = { ...DEFAULT_CODEBOOK, verdicts: [conflict, none] }
    await expect(write(two)).rejects.toThrow('“Undecided” was given to findings')
    expect(await databaseContents()).toEqual(before)
    await write(two, { verdicts: { undecided: 'no-conflict' }, reasons: {} })
    expect(await review()).toMatchObject({ verdict: 'no-conflict' })
  })

  it.each([
    ['One verdict has to mean a conflict', [none, undecided]],
    ['One verdict has to mean no conflict', [conflict, undecided]],
    ['same name', [conflict, none, { ...grave, label: ' conflict ' }]],
    ['same key', [conflict, none, { ...grave, key: '1' as const }]],
    ['there twice', [conflict, none, { ...grave, id: 'conflict' }]],
    ['give the verdict a name', [conflict, none, { ...grave, label: ' ' }]],
  ])('is refused: %s', async (words, verdicts) => {
    await expect(write({ ...DEFAULT_CODEBOOK, verdicts })).rejects.toThrow(words)
    expect(await book()).toEqual(DEFAULT_CODEBOOK)
  })

  it.each([
    ['same letter', { id: 'x', label: 'X', letter: 't', definition: '' }],
    ['same name', { id: 'x', label: 'time', letter: '', definition: '' }],
    ['a letter from A to Z', { id: 'x', label: 'X', letter: '7', definition: '' }],
  ])('is refused for a reason: %s', async (words, reason) => {
    const reasons = [...DEFAULT_CODEBOOK.reasons, reason]
    await expect(write({ ...DEFAULT_CODEBOOK, reasons })).rejects.toThrow(words)
  })
})

describe('a review', () => {
  it('stays for its resolution alone, and goes with it', async () => {
    const resolve = (resolution: Extract<Command, { kind: 'set-resolution' }>['resolution']) =>
      runCommand({ kind: 'set-resolution', projectId: P, target: target('k'), resolution })
    await resolve({ stands: 'a', why: 'It is dated.', wouldChange: 'A second witness.' })
    expect(await review()).toMatchObject({
      verdict: null,
      resolution: { stands: 'a', why: 'It is dated.', wouldChange: 'A second witness.' },
    })
    await judge({ verdict: 'conflict' })
    await judge({ verdict: null })
    expect(await review()).toMatchObject({ verdict: null, resolution: { stands: 'a' } })
    await resolve(null)
    expect(await review()).toBeUndefined()
  })

  it('keeps beside one’s own verdict what two reviewers decided together', async () => {
    await judge({ verdict: 'undecided' })
    await runCommand({
      kind: 'set-agreed',
      projectId: P,
      target: target('k'),
      agreed: { choice: 'conflict', with: 'Anna' },
    })
    expect(await review()).toMatchObject({
      verdict: 'undecided',
      agreed: { choice: 'conflict', verdict: 'conflict', with: 'Anna' },
    })
    await runCommand({ kind: 'set-agreed', projectId: P, target: target('k'), agreed: null })
    expect(await review()).not.toHaveProperty('agreed')
  })
})

describe('begin-second-pass', () => {
  const first = { id: 'first', name: 'First pass' }

  it('makes what was judged that of the first reviewer, and starts empty and blind; undo gives it back', async () => {
    await judge({ verdict: 'conflict' })
    const before = await databaseContents()
    await runCommand({ kind: 'begin-second-pass', projectId: P, first })
    expect(await database.reviews.count()).toBe(0)
    expect(await database.colleagueReviews.toArray()).toMatchObject([
      { id: 'first/k', reviewerName: 'First pass', verdict: 'conflict' },
    ])
    expect((await database.projects.get(P))?.blind).toBe(true)
    await undo(P)
    expect(await databaseContents()).toEqual(before)
  })

  it('is refused where nothing was judged', async () => {
    await expect(runCommand({ kind: 'begin-second-pass', projectId: P, first })).rejects.toThrow(
      'Nothing has been judged',
    )
  })
})
