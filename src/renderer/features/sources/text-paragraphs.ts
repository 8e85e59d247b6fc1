import type { Block, BlockRole, CutReason, CutSpan, Span } from '../../../core'

/** A stretch of a paragraph that is wholly kept or wholly cut. */
export interface TextRun extends Span {
  /** Why it is cut; null where it is kept. */
  readonly cut: CutReason | null
}

/** One line of the text with words in it. */
export interface TextParagraph extends Span {
  readonly role: BlockRole
  readonly runs: readonly TextRun[]
  /** The cut passages that begin here: each is named and restored at its beginning. */
  readonly cutsBegun: readonly CutSpan[]
}

/**
 * The text as paragraphs for reading, cut passages marked in place. Together the runs are exactly the characters of
 * the lines that are shown; only line ends and blank lines lie between paragraphs.
 */
export function textParagraphs(
  text: string,
  cuts: readonly CutSpan[],
  blocks: readonly Block[],
): readonly TextParagraph[] {
  const paragraphs: TextParagraph[] = []
  const nextCut = walkAlong(cuts)
  const nextBlock = walkAlong(blocks)
  let from = 0
  while (from <= text.length) {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd === -1 ? text.length : lineEnd
    if (text.slice(from, to).trim() !== '') {
      const line = { from, to }
      const here = nextCut(line)
      const role = nextBlock(line)[0]?.role ?? 'paragraph'
      const cutsBegun = here.filter((cut) => cut.from >= from || paragraphs.length === 0)
      paragraphs.push({ from, to, role, runs: runsOf(line, here), cutsBegun })
    }
    from = to + 1
  }
  return paragraphs
}

/** Gives the spans that touch a line; lines and spans both come in text order, so each is looked at once or twice. */
function walkAlong<S extends Span>(spans: readonly S[]): (line: Span) => readonly S[] {
  let first = 0
  return (line) => {
    while ((spans[first]?.to ?? Number.POSITIVE_INFINITY) <= line.from) first += 1
    const touching: S[] = []
    for (let at = first; (spans[at]?.from ?? Number.POSITIVE_INFINITY) < line.to; at += 1) {
      const span = spans[at]
      if (span) touching.push(span)
    }
    return touching
  }
}

function runsOf(line: Span, cuts: readonly CutSpan[]): readonly TextRun[] {
  const runs: TextRun[] = []
  let at = line.from
  for (const cut of cuts) {
    const from = Math.max(at, cut.from)
    const to = Math.min(line.to, cut.to)
    if (from >= to) continue
    if (at < from) runs.push({ from: at, to: from, cut: null })
    runs.push({ from, to, cut: cut.reason })
    at = to
  }
  if (at < line.to) runs.push({ from: at, to: line.to, cut: null })
  return runs
}
