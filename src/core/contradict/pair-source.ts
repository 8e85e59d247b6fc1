import type { Article } from '../model/article'
import type { AnalysedArticle } from '../model/claim'
import type { PairSource } from './claim-pair'

/** Longest name of a source inside a sentence. */
const MAX_NAME = 48

/** The source of a claim as judging sees it. */
export function pairSource(article: Article, analysed: AnalysedArticle): PairSource {
  const title = article.meta.title === undefined ? null : `‘${shortened(article.meta.title)}’`
  return {
    id: article.id,
    text: article.text,
    date: analysed.date,
    name: article.meta.publisher === undefined ? (title ?? '') : shortened(article.meta.publisher),
    title,
    sentenceSpan: (index) => analysed.sentences[index] ?? null,
    topics: topicsOf(analysed),
    entitiesAround: entitiesAround(analysed),
    entityNames: analysed.entityNames,
  }
}

function shortened(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME).replace(/\s+\S*$/, '')} …` : name
}

/** Share of the sentences that must name an entity for it to be what the article is about. */
const TOPIC_SHARE = 0.25

function topicsOf(analysed: AnalysedArticle): ReadonlySet<string> {
  const sentences = new Map<string, Set<number>>()
  for (const claim of analysed.claims) {
    for (const { key } of claim.entities)
      sentences.set(key, (sentences.get(key) ?? new Set()).add(claim.sentence))
  }
  const needed = Math.max(2, analysed.sentences.length * TOPIC_SHARE)
  return new Set([...sentences].filter(([, found]) => found.size >= needed).map(([key]) => key))
}

const NO_ENTITIES: ReadonlySet<string> = new Set()

function entitiesAround(analysed: AnalysedArticle): PairSource['entitiesAround'] {
  const bySentence = new Map<number, Set<string>>()
  for (const claim of analysed.claims) {
    for (const sentence of [claim.sentence, claim.sentence + 1]) {
      const keys = bySentence.get(sentence) ?? new Set()
      for (const entity of claim.entities) keys.add(entity.key)
      bySentence.set(sentence, keys)
    }
  }
  return (sentence) => bySentence.get(sentence) ?? NO_ENTITIES
}
