import { plainInline } from './plain-inline'

export interface PlainMarkdown {
  readonly text: string
  /** The first heading, where the document starts with one. */
  readonly title: string | null
}

/**
 * Markdown as it reads: paragraphs on one line each with blank lines between, headings on lines of their own,
 * list items as `• …`, no markup. Written for articles: tables become lines, nesting of lists is dropped.
 */
export function plainMarkdown(source: string): PlainMarkdown {
  const blocks: { text: string; readonly kind: 'paragraph' | 'heading' | 'item' }[] = []
  let open = false
  let fence: string | null = null
  let title: string | null = null

  for (const raw of linesWithoutComments(source)) {
    const fenceMark = /^\s{0,3}(```+|~~~+)/u.exec(raw)?.[1] ?? null
    if (fenceMark !== null && (fence === null || fenceMark.startsWith(fence))) {
      fence = fence === null ? fenceMark : null
      open = false
      continue
    }
    if (fence !== null) {
      blocks.push({ kind: 'paragraph', text: raw.trimEnd() })
      continue
    }
    const line = raw.replace(/^\s{0,3}(?:>\s?)+/u, '').trim()
    const underline = /^(?:=+|-+)$/u.test(line)
    const last = blocks.at(-1)
    if (underline && open && last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'heading', text: last.text }
      open = false
    } else if (line === '' || isRule(line) || isReference(line)) {
      open = false
    } else if (/^#{1,6}(?:\s|$)/u.test(line)) {
      blocks.push({ kind: 'heading', text: line.replace(/^#+\s*|\s*#*\s*$/gu, '') })
      open = false
    } else if (/^(?:[-*+]|\d{1,9}[.)])\s+/u.test(line)) {
      blocks.push({ kind: 'item', text: line.replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/u, '') })
      open = true
    } else if (line.startsWith('|')) {
      blocks.push({ kind: 'paragraph', text: cellsOf(line) })
      open = false
    } else if (open && last) {
      last.text = `${last.text} ${line}`
    } else {
      blocks.push({ kind: 'paragraph', text: line })
      open = true
    }
  }

  let text = ''
  let before: string | null = null
  for (const { kind, text: marked } of blocks) {
    const plain = plainInline(marked).trim()
    if (plain === '') continue
    if (kind === 'heading' && before === null) title = plain
    if (before !== null) text += kind === 'item' && before === 'item' ? '\n' : '\n\n'
    text += kind === 'item' ? `• ${plain}` : plain
    before = kind
  }
  return { text, title }
}

/** One pass: a pattern with a lazy body would take quadratic time on comments that never close. */
function linesWithoutComments(source: string): readonly string[] {
  let kept = ''
  let at = 0
  for (let start = source.indexOf('<!--'); start !== -1; start = source.indexOf('<!--', at)) {
    const end = source.indexOf('-->', start + 4)
    if (end === -1) break
    kept += source.slice(at, start)
    at = end + 3
  }
  return (kept + source.slice(at)).split(/\r\n?|\n/u)
}

function isRule(line: string): boolean {
  return /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u.test(line)
}

/** Link and footnote definitions, and the line under a table's head. */
function isReference(line: string): boolean {
  return (
    /^\[[^\]]{1,200}\]:\s*\S+/u.test(line) || /^\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/u.test(line)
  )
}

function cellsOf(row: string): string {
  return row
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' | ')
}
