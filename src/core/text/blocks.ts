import type { BlockRole } from '../model/claim'
import type { Span } from '../model/span'
import { type Line, linesOf } from './lines'

interface RoleSpan extends Span {
  readonly role: BlockRole
}

const BULLET = /^(?:[•◦▪‣⁃·*]|[-–—](?=\s))\s*\S/
const NUMBERED = /^\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]{1,2}\s+\S/
const ENDS_SENTENCE = /[.!?…。！？:;,]["'”’)\]]*$/
/** A heading longer than this is a sentence whose full stop was lost. */
const MAX_HEADING_WORDS = 20
/** Line widths between which text is taken as broken by a typewriter, mail program or PDF. */
const WRAP_WIDTH = { least: 45, most: 110 } as const
const MAX_QUESTION_HEADING_WORDS = 9

/** Blocks of a masked text: lines, with broken paragraphs put together again. */
export function findBlocks(masked: string): readonly RoleSpan[] {
  const paragraphs = joinBrokenLines(linesOf(masked))
  return paragraphs.map((line, i) => ({ from: line.from, to: line.to, role: roleOf(line, i, paragraphs) }))
}

/** Bare texts (one claim or a few, no page around them) have no headings. */
export function paragraphsOnly(blocks: readonly RoleSpan[]): readonly RoleSpan[] {
  return blocks.map((block) => (block.role === 'heading' ? { ...block, role: 'paragraph' } : block))
}

function joinBrokenLines(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  let run: Line[] = []
  const flush = (): void => {
    joined.push(...joinRun(run))
    run = []
  }
  for (const line of lines) {
    if (line.afterBlank) flush()
    run.push(line)
  }
  flush()
  return joined
}

function joinRun(run: readonly Line[]): readonly Line[] {
  const wrapped = isWrapped(run)
  const endsSomewhere = run.map(() => false)
  for (let i = run.length - 1, ends = false; i >= 0; i--) {
    ends ||= /[.!?…]["'”’)\]]*$/.test(run[i]?.text ?? '')
    endsSomewhere[i] = ends
  }
  const joined: Line[] = []
  for (const [i, line] of run.entries()) {
    const last = joined.at(-1)
    const continues =
      last !== undefined &&
      !BULLET.test(line.text) &&
      (wrapped || (/^\p{Ll}/u.test(line.text) && !ENDS_SENTENCE.test(last.text) && endsSomewhere[i] === true))
    if (last && continues) {
      joined[joined.length - 1] = {
        from: last.from,
        to: line.to,
        text: `${last.text} ${line.text}`,
        afterBlank: last.afterBlank,
        beforeBlank: line.beforeBlank,
      }
    } else joined.push(line)
  }
  return joined
}

/** Hard-wrapped text: lines of like width, most of which stop in mid-sentence. */
function isWrapped(run: readonly Line[]): boolean {
  const body = run.slice(0, -1)
  if (body.length < 2 || run.some((line) => BULLET.test(line.text))) return false
  const even = body.every(
    (line) => line.text.length >= WRAP_WIDTH.least && line.text.length <= WRAP_WIDTH.most,
  )
  const open = body.filter((line) => !/[.!?…:]["'”’)\]]*$/.test(line.text)).length
  return even && open * 2 > body.length
}

function roleOf(line: Line, index: number, all: readonly Line[]): BlockRole {
  if (/^#{1,6}\s/.test(line.text)) return 'heading'
  if (BULLET.test(line.text)) return 'bullet'
  const next = all[index + 1]
  const previous = all[index - 1]
  const words = line.text.split(/\s+/).length
  const numberedNeighbour = [previous, next].some(
    (other) =>
      other !== undefined &&
      NUMBERED.test(other.text) &&
      !(other.afterBlank && line.afterBlank && other !== previous),
  )
  if (NUMBERED.test(line.text) && (numberedNeighbour || words > MAX_HEADING_WORDS)) return 'bullet'
  if (words > MAX_HEADING_WORDS || !next) return 'paragraph'
  if (!/^["'“‘(]?[\p{Lu}\p{N}]/u.test(line.text)) return 'paragraph'
  if (/\?["'”’]?$/.test(line.text))
    return words <= MAX_QUESTION_HEADING_WORDS && line.afterBlank ? 'heading' : 'paragraph'
  if (ENDS_SENTENCE.test(line.text)) return 'paragraph'
  return 'heading'
}
