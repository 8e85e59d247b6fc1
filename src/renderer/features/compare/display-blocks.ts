import type { Block, BlockRole, CutReason, CutSpan, Span } from '../../../core'

/** What a mark in the text says about a claim; the first in the list wins where claims overlap. */
export const MARK_KINDS = ['conflict', 'guard', 'same', 'reworded', 'moved', 'only'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** A claim's place in the text and its mark, if it has one. */
export interface MarkedSpan extends Span {
  readonly claimId: string
  readonly mark: MarkKind | null
  /** Letter of the guard, for `guard` marks. */
  readonly letter?: string
}

/** A run of text that is drawn in one way. */
export interface Segment extends Span {
  readonly text: string
  readonly cut: CutReason | null
  readonly mark: MarkKind | null
  readonly letter: string | null
  /** Claims that this run belongs to, strongest mark first. */
  readonly claimIds: readonly string[]
}

/** A line of the source with its role on the page. */
export interface DisplayBlock extends Span {
  readonly role: BlockRole | 'cut'
  /** Its number among the source's paragraphs and bullets, from 1; null for headings and what is cut. */
  readonly paragraph: number | null
  readonly segments: readonly Segment[]
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let from = 0
  while (from <= text.length) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (text.slice(from, to).trim() !== '') lines.push({ from, to })
    if (end < 0) break
    from = end + 1
  }
  return lines
}

const rank = (mark: MarkKind | null): number => (mark === null ? MARK_KINDS.length : MARK_KINDS.indexOf(mark))

function segmentsOf(
  text: string,
  line: Span,
  cuts: readonly CutSpan[],
  marks: readonly MarkedSpan[],
): Segment[] {
  const edges = new Set([line.from, line.to])
  for (const span of [...cuts, ...marks]) {
    if (span.from > line.from && span.from < line.to) edges.add(span.from)
    if (span.to > line.from && span.to < line.to) edges.add(span.to)
  }
  const sorted = [...edges].sort((x, y) => x - y)
  const segments: Segment[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i] ?? 0
    const to = sorted[i + 1] ?? from
    const covers = (span: Span) => span.from <= from && to <= span.to
    const cut = cuts.find(covers)?.reason ?? null
    const here = cut ? [] : marks.filter(covers).sort((x, y) => rank(x.mark) - rank(y.mark))
    segments.push({
      from,
      to,
      text: text.slice(from, to),
      cut,
      mark: here[0]?.mark ?? null,
      letter: here[0]?.letter ?? null,
      claimIds: here.map((m) => m.claimId),
    })
  }
  return segments
}

/**
 * Turns a source's text into lines of runs that can be drawn one after the other.
 * The runs of all blocks, in order, hold every character that is not a line break between them.
 * Linear in text and marks: spans are handed to lines by a merge, both being in text order.
 */
export function displayBlocks(
  text: string,
  blocks: readonly Block[],
  cuts: readonly CutSpan[],
  marks: readonly MarkedSpan[],
): readonly DisplayBlock[] {
  const inOrder = <T extends Span>(spans: readonly T[]) =>
    [...spans].sort((x, y) => x.from - y.from || x.to - y.to)
  const touching = <T extends Span>(spans: readonly T[]) => {
    const sorted = inOrder(spans)
    let first = 0
    return (line: Span): T[] => {
      while (first < sorted.length && (sorted[first]?.to ?? 0) <= line.from) first++
      const found: T[] = []
      for (let i = first; i < sorted.length; i++) {
        const span = sorted[i]
        if (!span || span.from >= line.to) break
        if (span.to > line.from) found.push(span)
      }
      return found
    }
  }
  const blocksAt = touching(blocks)
  const cutsAt = touching(cuts)
  const marksAt = touching(marks)
  let paragraphs = 0
  return linesOf(text).map((line) => {
    const segments = segmentsOf(text, line, cutsAt(line), marksAt(line))
    const allCut = segments.every((s) => s.cut !== null || s.text.trim() === '')
    const role = allCut ? 'cut' : (blocksAt(line)[0]?.role ?? 'paragraph')
    const isCounted = role === 'paragraph' || role === 'bullet'
    if (isCounted) paragraphs += 1
    return { ...line, role, paragraph: isCounted ? paragraphs : null, segments }
  })
}
