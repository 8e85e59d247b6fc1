import type { ArticleMeta } from '../../core'
import { isoDateIn } from '../publication-date'

export interface FrontMatter {
  readonly meta: ArticleMeta
  /** The document after its front matter. */
  readonly body: string
}

/** Longest block that is taken for front matter: more is a document that begins with a rule. */
const MAX_LINES = 60

/** Title, author, date, publisher, url and language of a `---` block at the start; other keys are left alone. */
export function readFrontMatter(source: string): FrontMatter {
  const lines = source.split(/\r\n?|\n/u)
  if (lines[0]?.trimEnd() !== '---') return { meta: {}, body: source }
  const end = lines
    .slice(0, MAX_LINES)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line))
  if (end === -1) return { meta: {}, body: source }
  const fields = fieldsOf(lines.slice(1, end))
  const date = isoDateIn(fields.get('date') ?? fields.get('published') ?? '')
  const title = fields.get('title')
  const author = fields.get('author') ?? fields.get('authors')
  const publisher = fields.get('publisher') ?? fields.get('source')
  const url = fields.get('url') ?? fields.get('link')
  const language = fields.get('lang') ?? fields.get('language')
  return {
    meta: {
      ...(title && { title }),
      ...(author && { author }),
      ...(publisher && { publisher }),
      ...(date && { date }),
      ...(url && /^https?:\/\//iu.test(url) && { url }),
      ...(language && { language }),
    },
    body: lines.slice(end + 1).join('\n'),
  }
}

/** `key: value` lines; list items below a bare key are joined with commas. */
function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let open: string | null = null
  for (const line of lines) {
    const item = /^\s+-\s+(.+)$|^-\s+(.+)$/u.exec(line)
    const pair = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/u.exec(line)
    if (item && open !== null) {
      const value = unquoted(item[1] ?? item[2] ?? '')
      const before = fields.get(open)
      fields.set(open, before ? `${before}, ${value}` : value)
    } else if (pair) {
      open = (pair[1] ?? '').toLowerCase()
      fields.set(open, unquoted(pair[2] ?? ''))
    }
  }
  return fields
}

function unquoted(value: string): string {
  const bare = value.trim()
  const list = /^\[(.*)\]$/u.exec(bare)
  if (list) return (list[1] ?? '').split(',').map(unquoted).filter(Boolean).join(', ')
  return (
    /^(?:"(.*)"|'(.*)')$/u
      .exec(bare)
      ?.slice(1)
      .find((part) => part !== undefined) ?? bare
  )
}
