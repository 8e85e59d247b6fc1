import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ArticleMeta } from '../../core'
import { blockText } from './block-text'
import { cleanByline } from './byline'
import { pageMetadata } from './page-metadata'
import { pruneArticle } from './prune-article'

export interface ReadPage {
  readonly text: string
  readonly meta: ArticleMeta
  readonly notes: readonly string[]
}

/** Fewer characters than this are a teaser; the whole page then says more. */
const LEAST_ARTICLE_LENGTH = 140

/**
 * Article text and metadata of a page. linkedom runs no script, loads nothing and fires no handler; only text
 * nodes are read from what it builds. Callers check `markupExcess` first.
 */
export function readPage(html: string): ReadPage {
  const meta = pageMetadata(documentOf(html))
  const forArticle = documentOf(html)

  const found = new Readability(forArticle, { serializer: elementOnly, keepClasses: true }).parse()
  const article = found?.content ? pruneArticle(found.content, meta.title ?? null) : null
  const text = article ? blockText(article) : ''
  if (text.length >= LEAST_ARTICLE_LENGTH) return { text, meta: withByline(meta, found?.byline), notes: [] }

  const whole = wholeText(documentOf(html))
  if (whole.length < text.length) return { text, meta, notes: [] }
  return {
    text: whole,
    meta,
    notes: ['No article was found in this page, so its whole text was taken: check what should be cut.'],
  }
}

function documentOf(html: string): Document {
  return parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document
}

function elementOnly(node: Node): Element | null {
  return isElement(node) ? node : null
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function withByline(meta: ArticleMeta, byline: string | null | undefined): ArticleMeta {
  const author = meta.author === undefined ? cleanByline(byline ?? '') : ''
  return author === '' ? meta : { ...meta, author }
}

function wholeText(document: Document): string {
  const body = document.querySelector('body') ?? document.documentElement
  return body ? blockText(body) : ''
}
