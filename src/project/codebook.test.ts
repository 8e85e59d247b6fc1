import { describe, expect, it } from 'vitest'
import {
  type Codebook,
  choiceOf,
  codebookOf,
  DEFAULT_CODEBOOK,
  reasonLabelIn,
  verdictLabelIn,
} from './codebook'
import type { ProjectRecord } from './project-rows'

const project: ProjectRecord = { id: 'p', name: 'Dam', createdAt: 't', updatedAt: 't', isSample: false }
const grave = { id: 'g', label: 'Grave', meaning: 'conflict', key: '4', definition: '' } as const
const own: Codebook = { verdicts: [...DEFAULT_CODEBOOK.verdicts, grave], reasons: [] }

describe('codebookOf', () => {
  it('is what projects start with where there is none, or none by which anything can be judged', () => {
    expect(codebookOf(project)).toBe(DEFAULT_CODEBOOK)
    expect(codebookOf(null)).toBe(DEFAULT_CODEBOOK)
    expect(codebookOf({ ...project, codebook: own })).toBe(own)
    expect(codebookOf({ ...project, codebook: { ...own, verdicts: [] } })).toBe(DEFAULT_CODEBOOK)
    expect(codebookOf({ ...project, codebook: { ...own, verdicts: [grave, grave] } })).toBe(DEFAULT_CODEBOOK)
  })

  it('starts with distinct keys, letters and names', () => {
    const { verdicts, reasons } = DEFAULT_CODEBOOK
    expect(new Set(verdicts.map(({ key }) => key)).size).toBe(verdicts.length)
    expect(new Set(reasons.map(({ letter }) => letter)).size).toBe(reasons.length)
    expect(new Set(reasons.map(({ label }) => label)).size).toBe(reasons.length)
  })
})

describe('what a verdict is called', () => {
  it('is by the choice that was taken, else by the first of the same meaning', () => {
    expect(choiceOf({ verdict: 'conflict', choice: 'g' }, own)?.label).toBe('Grave')
    expect(choiceOf({ verdict: 'conflict', choice: 'gone' }, own)?.label).toBe('Conflict')
    expect(choiceOf({ verdict: 'no-conflict', choice: 'g' }, own)?.label).toBe('Not a conflict')
    expect(choiceOf({ verdict: null }, own)).toBeNull()
    expect(choiceOf({ verdict: 'undecided' }, { ...own, verdicts: [grave] })).toBeNull()
  })

  it('has its reason behind it, also one that the codebook does not have', () => {
    expect(verdictLabelIn({ verdict: 'no-conflict', reason: 'time' }, DEFAULT_CODEBOOK)).toBe(
      'Not a conflict: Time',
    )
    expect(verdictLabelIn({ verdict: 'undecided', reason: null }, { ...own, verdicts: [grave] })).toBe(
      'Undecided',
    )
    expect(reasonLabelIn('irony', DEFAULT_CODEBOOK)).toBe('Irony')
  })
})
