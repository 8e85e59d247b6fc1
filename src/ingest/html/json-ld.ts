/** What a page says of itself in its JSON-LD. */
export interface StatedArticle {
  readonly headline?: string
  readonly author?: string
  readonly publisher?: string
  readonly date?: string
  readonly url?: string
  readonly language?: string
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting|LiveBlogPosting|WebPage)$/u
/** Graphs nest a list in an object in a list at most; deeper is noise. */
const MAX_DEPTH = 5

/** The first article in a page's JSON-LD scripts; a script that is no JSON is passed over. */
export function statedArticle(scripts: readonly string[]): StatedArticle {
  const found = scripts.flatMap((script) => articlesIn(parsed(script), 0))
  const best = found.find((node) => !typeOf(node).endsWith('WebPage')) ?? found[0]
  if (!best) return {}
  const headline = textOf(best.get('headline')) ?? textOf(best.get('name'))
  const author = namesOf(best.get('author') ?? best.get('creator'))
  const publisher = namesOf(best.get('publisher'))
  const date = textOf(best.get('datePublished')) ?? textOf(best.get('dateCreated'))
  const url = textOf(best.get('url')) ?? textOf(recordOf(best.get('mainEntityOfPage'))?.get('@id'))
  const language = textOf(best.get('inLanguage'))
  return {
    ...(headline && { headline }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(url && { url }),
    ...(language && { language }),
  }
}

/** Own keys only: a map has no prototype to be led astray by. */
type Node = ReadonlyMap<string, unknown>

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''))
  } catch {
    return null
  }
}

function articlesIn(value: unknown, depth: number): readonly Node[] {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((part: unknown) => articlesIn(part, depth + 1))
  const node = recordOf(value)
  if (!node) return []
  const inside = [node.get('@graph'), node.get('mainEntity'), node.get('hasPart')].flatMap((part) =>
    articlesIn(part, depth + 1),
  )
  return ARTICLE_TYPE.test(typeOf(node)) ? [node, ...inside] : inside
}

function typeOf(node: Node): string {
  const type = node.get('@type')
  return textOf(Array.isArray(type) ? type[0] : type) ?? ''
}

function namesOf(value: unknown): string | null {
  const parts = Array.isArray(value) ? value.slice(0, 20) : [value]
  const names = parts.map((part: unknown) => textOf(part) ?? textOf(recordOf(part)?.get('name')))
  const known = [...new Set(names.filter((name) => name !== null && !/^https?:/iu.test(name)))]
  return known.length > 0 ? known.join(', ') : null
}

function recordOf(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
