import {
  added,
  type JournalAct,
  noContents,
  type ProjectContents,
  type ReviewRecord,
  type RowChange,
  type SourceRecord,
} from '../src/project'
import { seededArticle } from './seeded-articles'

/** The project of all acts. */
export const PROJECT_ID = 'bench'
const at = '2026-11-22T10:00:00.000Z'

function act(kind: string, changes: readonly RowChange[]): JournalAct {
  return { act: 'run', at, kind, label: 'verdict: conflict', subject: '', args: {}, changes }
}

const project = { id: PROJECT_ID, name: 'Bench', createdAt: at, updatedAt: at, isSample: false }

/** The act that a journal begins with. */
export const FIRST_ACT = act('create-project', [added('projects', project)])

/** Sources brought in together. */
export function sourcesAct(sources: readonly SourceRecord[]): JournalAct {
  return act(
    'add-sources',
    sources.map((source) => added('sources', source)),
  )
}

/** A verdict as the window writes it: the commonest act. */
export function verdictAct(n: number): JournalAct {
  const anchor = (side: string) => ({
    sourceId: `s${side}`,
    from: n,
    to: n + 84,
    quote: 'The council approved the new bridge in the old town on 12 May 2019, engineers said.',
    prefix: 'residents had asked for years. ',
    suffix: ' The ministry did not answer.',
  })
  const review: ReviewRecord = {
    projectId: PROJECT_ID,
    key: `key-${n}`,
    verdict: 'conflict',
    reason: null,
    tags: [],
    note: '',
    anchors: [anchor('a'), anchor('b')],
    kindWhenJudged: 'contradiction',
  }
  return act('set-verdict', [added('reviews', review)])
}

/** A project of this many articles of about 10 kB, each another. */
export function projectOf(articles: number): ProjectContents {
  const sources = Array.from({ length: articles }, (_, index): SourceRecord => {
    const { text } = seededArticle(index + 1, ARTICLE_WORDS)
    const id = `s${String(index).padStart(6, '0')}`
    return {
      id,
      projectId: PROJECT_ID,
      position: index,
      text,
      meta: { title: `Article ${index}` },
      cutOverrides: [],
      fileName: null,
      sha256: String(index).padStart(64, '0'),
      notes: [],
      importedAt: at,
    }
  })
  return { ...noContents(PROJECT_ID), project, sources }
}

/** Makes about 10 kB. */
const ARTICLE_WORDS = 1600
