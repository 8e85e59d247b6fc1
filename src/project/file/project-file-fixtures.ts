import type { ProjectContents } from '../project-contents'
import { colleagueReviewId, type ReviewRecord, type SourceRecord } from '../project-rows'
import { added, changed } from '../row-change'
import type { ProjectFileInput } from './project-file'
import { sha256 } from './sha256'
import { utf8Of } from './utf8'

/** What tests of project files start from. */

export function sourceRow(id: string, text: string, projectId = 'p'): SourceRecord {
  return {
    id,
    projectId,
    position: 0,
    text,
    meta: { title: `Title of ${id}`, date: '2024-03' },
    cutOverrides: [{ from: 0, to: 1, cut: true }],
    fileName: `${id}.html`,
    sha256: sha256(utf8Of(id)),
    notes: ['read as Windows-1251'],
    importedAt: '2026-11-20T10:00:00.000Z',
  }
}

export function reviewRow(key: string, fields: Partial<ReviewRecord> = {}, projectId = 'p'): ReviewRecord {
  const anchor = { sourceId: 's1', quote: 'The dam held', prefix: '', suffix: '.', from: 0, to: 12 }
  return {
    projectId,
    key,
    verdict: 'no-conflict',
    reason: 'time',
    tags: ['t1'],
    note: 'Other year.',
    anchors: [anchor, { ...anchor, sourceId: 's2', quote: 'The dam broke', to: 13 }],
    kindWhenJudged: 'contradiction',
    ...fields,
  }
}

const passage = { quote: 'The dam', prefix: '', suffix: ' ', from: 0, to: 7 }

const s1 = sourceRow('s1', 'The dam held. 𝔘nicode, \ufeff and \u0000 stay.')
const s2 = { ...sourceRow('s2', 'The dam broke: \ud800 half a pair.'), position: 1, fileName: null }
const project = { id: 'p', name: 'Dam', createdAt: 't0', updatedAt: 't1', isSample: false }
const tag = { projectId: 'p', id: 't1', name: 'Scope', colour: 'tag-1', position: 0 }
const review = reviewRow('k1')
const step = { at: 't', subject: '', undone: false }

export const CONTENTS: ProjectContents = {
  projectId: 'p',
  project,
  sources: [s1, s2],
  reviews: [review],
  tags: [tag],
  colleagueReviews: [
    {
      ...reviewRow('k1', { verdict: 'conflict', reason: null, tags: [] }),
      id: colleagueReviewId('anna', 'k1'),
      reviewerId: 'anna',
      reviewerName: 'Anna',
    },
  ],
  annotations: [
    {
      projectId: 'p',
      id: 'n1',
      sourceId: 's1',
      anchor: { ...passage, sourceId: 's1' },
      note: 'Who measured it?',
      tags: ['t1'],
      at: 't',
    },
    { projectId: 'p', id: 'n2', sourceId: 's2', anchor: null, note: 'A leaflet.', tags: [], at: 't' },
  ],
  declared: [
    {
      projectId: 'p',
      id: 'd1',
      relation: 'conflict',
      a: { ...passage, sourceId: 's1' },
      b: { ...passage, sourceId: 's2' },
      at: 't',
    },
  ],
  steps: [
    { ...step, kind: 'create-project', label: 'new project', changes: [added('projects', project)] },
    {
      ...step,
      kind: 'add-sources',
      label: '2 sources',
      changes: [added('sources', s1), added('sources', s2)],
    },
    { ...step, kind: 'create-tag', label: 'tag', changes: [added('tags', tag)] },
    { ...step, kind: 'set-verdict', label: 'verdict', changes: [added('reviews', review)] },
    {
      ...step,
      kind: 'rename-project',
      label: 'renamed',
      undone: true,
      changes: [changed('projects', project, { name: 'Weir' })].filter((change) => change !== null),
    },
  ],
}

export const INPUT: ProjectFileInput = {
  contents: CONTENTS,
  position: { seq: 4, sum: '0123456789abcdef' },
  application: 'Counterclaim 0.5.0',
  savedAt: '2026-11-23T01:30:00.000Z',
  reviewer: { id: 'me', name: 'Björn' },
  originals: [{ sha256: '', bytes: new Uint8Array([1, 2, 3, 0, 255]) }],
}
