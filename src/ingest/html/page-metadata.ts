import type { ArticleMeta } from '../../core'
import { isoDateIn } from '../publication-date'
import { cleanByline } from './byline'
import { statedArticle } from './json-ld'
import { metadataField } from './metadata-field'
import { withoutSiteName } from './page-title'

const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'citation_title', 'title']
const AUTHOR_KEYS = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
]
const PUBLISHER_KEYS = ['og:site_name', 'article:publisher', 'dc.publisher', 'application-name']
const DATE_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'og:pubdate',
]
/** In this order: the page's own marks for a byline, then the usual class names. */
const BYLINES = '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline, .author'
const DATES = '[itemprop="datePublished"], article time, time[pubdate], header time, main time'

/** What a page says of itself: JSON-LD first, then meta elements, then marks in its text. */
export function pageMetadata(document: Document): ArticleMeta {
  const stated = statedArticle(
    all(document, 'script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
  )
  const named = namedContents(document)
  const publisher = metadataField(
    stated.publisher ??
      firstOf(
        named,
        PUBLISHER_KEYS.filter((key) => !isLink(named.get(key))),
      ),
  )
  const title = titleOf(document, stated.headline ?? firstOf(named, TITLE_KEYS), publisher)
  const author = authorOf(document, stated.author ?? null, named)
  const date = dateOf(document, stated.date ?? null, named)
  const url = urlOf(document, stated.url ?? null, named)
  const language = metadataField(
    document.documentElement?.getAttribute('lang') ??
      stated.language ??
      firstOf(named, ['og:locale', 'language']),
  )
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(url && { url }),
    ...(language &&
      /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/iu.test(language) && { language: language.replaceAll('_', '-') }),
  }
}

function titleOf(document: Document, stated: string | null, publisher: string | null): string | null {
  const heading = metadataField(
    all(document, 'h1').find((h1) => metadataField(h1.textContent) !== null)?.textContent,
  )
  const head = metadataField(document.querySelector('head > title, title')?.textContent)
  const title = metadataField(stated) ?? head ?? heading
  return title && withoutSiteName(title, heading, publisher)
}

function authorOf(
  document: Document,
  stated: string | null,
  named: ReadonlyMap<string, string>,
): string | null {
  const inMeta = AUTHOR_KEYS.map((key) => named.get(key)).find((value) => value && !isLink(value))
  const candidates = [
    stated,
    inMeta,
    ...all(document, BYLINES)
      .slice(0, 5)
      .map((element) => element.textContent),
  ]
  for (const candidate of candidates) {
    const byline = cleanByline(metadataField(candidate) ?? '')
    if (byline) return byline
  }
  return null
}

function dateOf(
  document: Document,
  stated: string | null,
  named: ReadonlyMap<string, string>,
): string | null {
  const inText = all(document, DATES)
    .slice(0, 3)
    .flatMap((element) => [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.textContent,
    ])
  const candidates = [stated, ...DATE_KEYS.map((key) => named.get(key)), ...inText]
  for (const candidate of candidates) {
    const date = isoDateIn(candidate ?? '')
    if (date) return date
  }
  return null
}

/** Only an http(s) address is ever kept: others run code or reach into the machine. */
function urlOf(document: Document, stated: string | null, named: ReadonlyMap<string, string>): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const candidates = [canonical, named.get('og:url'), stated, named.get('parsely-link')]
  return (
    candidates
      .map((value) => value?.trim() ?? '')
      .find((value) => /^https?:\/\/[^\s<>"]{3,2000}$/iu.test(value)) ?? null
  )
}

/** Contents of meta elements by lower-case name or property; the first of a name counts. */
function namedContents(document: Document): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const meta of all(document, 'meta')) {
    const content = meta.getAttribute('content')?.trim()
    const names = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    for (const name of names?.toLowerCase().split(/\s+/u) ?? []) {
      if (content && !named.has(name)) named.set(name, content)
    }
  }
  return named
}

function firstOf(named: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = named.get(key)
    if (value) return value
  }
  return null
}

function isLink(value: string | undefined): boolean {
  return value !== undefined && /^(?:https?:)?\/\/|^@/iu.test(value)
}

function all(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)]
}
