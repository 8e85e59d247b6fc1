import { MAX_ELEMENTS, MAX_NESTING, MAX_NESTING_SUM, MAX_TAG_LENGTH } from '../limits'

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp'])
const ROW = ['tr', 'th', 'td']
const TABLE_PART = ['tbody', 'thead', 'tfoot', ...ROW]
const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['tr', ROW],
  ['th', ['th', 'td']],
  ['td', ['th', 'td']],
  ['tbody', TABLE_PART],
  ['tfoot', TABLE_PART],
  ['li', ['li']],
  ['a', ['a']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['option', ['option']],
  ...'p h1 h2 h3 h4 h5 h6 div section article aside blockquote ul ol dl table form header footer main nav pre hr'
    .split(' ')
    .map((name): [string, readonly string[]] => [name, ['p']]),
])
const TAG_END = /=\s*"[^"]*"|=\s*'[^']*'|>/gu
/** Only inside these does `/>` close an element. */
const FOREIGN = ['svg', 'math']

/**
 * What makes a page too large to parse, or `null`. One pass over the tags without building anything:
 * a page nested 100,000 deep blocks a parser for half a minute, and its tree overflows every recursion.
 */
export function markupExcess(html: string): 'nesting' | 'amount' | null {
  const open: string[] = []
  let elements = 0
  let marks = 0
  let nestingSum = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const tag = tagAt(html, at)
    marks++
    if (marks > MAX_ELEMENTS * 4 || tag.unquotedLength > MAX_TAG_LENGTH) return 'amount'
    if (tag.name !== '' && !tag.closing) {
      elements++
      nestingSum += open.length
      if (elements > MAX_ELEMENTS || nestingSum > MAX_NESTING_SUM) return 'amount'
      if (!VOID.has(tag.name) && !(tag.selfClosing && FOREIGN.some((name) => open.includes(name)))) {
        closeImplied(open, tag.name)
        if (RAW.has(tag.name) && !tag.selfClosing) {
          at = html.indexOf('<', rawEnd(html, tag.name, tag.end))
          continue
        }
        open.push(tag.name)
        if (open.length > MAX_NESTING) return 'nesting'
      }
    } else if (tag.closing) {
      const opened = open.lastIndexOf(tag.name)
      if (opened !== -1) open.length = opened
    }
    at = html.indexOf('<', tag.end)
  }
  return null
}

/** Ends what a page may leave open: a row ends the row before it, any block ends a paragraph. */
function closeImplied(open: string[], name: string): void {
  const closed = CLOSED_BY.get(name)
  while (closed?.includes(open.at(-1) ?? '')) open.pop()
}

interface Tag {
  /** Empty for comments, declarations and a bare `<`. */
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  /** Index after the tag. */
  readonly end: number
  /** Length without quoted attribute values: a picture in a value is long and harmless, a million attributes are not. */
  readonly unquotedLength: number
}

function tagAt(html: string, at: number): Tag {
  const none = { name: '', closing: false, selfClosing: false, unquotedLength: 0 }
  if (html.startsWith('<!--', at)) {
    // `<!-->` and `<!--->` are whole comments to a parser: what follows them must not hide from this count.
    const end = html.indexOf('-->', at + 2)
    return { ...none, end: end === -1 ? html.length : end + 3 }
  }
  const closing = html[at + 1] === '/'
  const nameStart = at + (closing ? 2 : 1)
  let nameEnd = nameStart
  while (/[a-z0-9:-]/iu.test(html[nameEnd] ?? '')) nameEnd++
  if (!/[a-z]/iu.test(html[nameStart] ?? '')) return { ...none, end: at + 1 }
  const { end, quoted } = tagEnd(html, nameEnd)
  return {
    name: html.slice(nameStart, Math.min(nameEnd, nameStart + 64)).toLowerCase(),
    closing,
    selfClosing: html[end - 2] === '/',
    end,
    unquotedLength: end - at - quoted,
  }
}

/** Index after the `>` that is not inside a quoted attribute. */
function tagEnd(html: string, from: number): { readonly end: number; readonly quoted: number } {
  let quoted = 0
  TAG_END.lastIndex = from
  for (let match = TAG_END.exec(html); match; match = TAG_END.exec(html)) {
    if (match[0] === '>') return { end: TAG_END.lastIndex, quoted }
    quoted += match[0].length
  }
  return { end: html.length, quoted }
}

function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'giu')
  end.lastIndex = from
  const match = end.exec(html)
  return match ? match.index : html.length
}
