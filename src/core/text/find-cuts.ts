import type { Article, CutReason, CutSpan } from '../model/article'
import { overlaps, type Span } from '../model/span'
import { INLINE_NOTES, LINE_RULES, type LineRule } from './cut-rules'
import { type Line, linesOf } from './lines'

/** Page furniture is short; a longer line is text whatever it starts with. */
const MAX_FURNITURE = 320
const MAX_HEADLINE_WORDS = 24
const MAX_TEASERS = 12
/** Words that make a line a body paragraph: a teaser list ends before it. */
const BODY_WORDS = 25
/** Lines at the foot of a page among which the note on its author stands. */
const LAST_LINES = 12

/** Passages of a saved page that are not the article, in text order and apart; the reader's overrides are applied last. */
export function findCuts(article: Article): readonly CutSpan[] {
  const { text } = article
  const lines = linesOf(text)
  const cuts: CutSpan[] = [...furniture(lines), ...inlineNotes(text)]
  return applyOverrides(merged(cuts), article, text.length)
}

function furniture(lines: readonly Line[]): CutSpan[] {
  const cuts: CutSpan[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const rule = ruleFor(line.text, i >= lines.length - LAST_LINES && i > lines.length / 2)
    const reason = rule?.reason ?? bareDate(lines, i)
    if (!reason) continue
    cuts.push({ from: line.from, to: line.to, reason })
    const followers = rule ? taken(rule, lines, i) : 0
    for (let k = 1; k <= followers; k++) {
      const follower = lines[i + k]
      if (follower)
        cuts.push({
          from: follower.from,
          to: follower.to,
          reason: rule?.takes === 'name' ? 'byline' : 'teaser',
        })
    }
    i += followers
  }
  return cuts
}

function ruleFor(text: string, atEnd: boolean): LineRule | undefined {
  if (text.length > MAX_FURNITURE) return undefined
  const plain = text.replace(/^[•◦▪*\-–—\s]+/, '')
  return LINE_RULES.find((rule) => (rule.place !== 'end' || atEnd) && rule.pattern.test(plain))
}

/** How many lines after `at` belong to the furniture line there. */
function taken(rule: LineRule, lines: readonly Line[], at: number): number {
  const next = lines[at + 1]
  if (!next || !rule.takes) return 0
  if (rule.takes === 'name') return isName(next.text) ? 1 : 0
  if (rule.takes === 'headline') return isHeadline(next.text) && !opensBody(lines, at + 1) ? 1 : 0
  let count = 0
  while (count < MAX_TEASERS) {
    const line = lines[at + 1 + count]
    if (!line || !isHeadline(line.text) || opensBody(lines, at + 1 + count)) break
    count++
  }
  return count
}

/** A line with body text directly after it is that body's heading, not a teaser. */
function opensBody(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && isBody(next.text)
}

function isBody(text: string): boolean {
  return (
    text.split(/\s+/).length >= BODY_WORDS || (/[.!?]["'”’]?$/.test(text) && text.split(/\s+/).length >= 10)
  )
}

function isHeadline(text: string): boolean {
  if (text.split(/\s+/).length > MAX_HEADLINE_WORDS) return false
  return !/[.!:]["'”’)]?$/.test(text) && /[\p{Lu}\p{N}]/u.test(text.charAt(0) || '')
}

function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|del|della|da)){0,4}$/u.test(text)
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const BARE_DATE = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[,\\s|·•at-]+\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\p{Lu}{2,4})?)?$`,
  'iu',
)

/** A date alone on its line; its place in a list of events would have text beside it. */
function bareDate(lines: readonly Line[], at: number): CutReason | null {
  return BARE_DATE.test(lines[at]?.text ?? '') ? 'timestamp' : null
}

function inlineNotes(text: string): CutSpan[] {
  return INLINE_NOTES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      reason: 'editor-note' as const,
    })),
  )
}

/** In text order, overlaps given to the earlier cut. */
function merged(cuts: readonly CutSpan[]): readonly CutSpan[] {
  const sorted = [...cuts].sort((a, b) => a.from - b.from || b.to - a.to)
  const apart: CutSpan[] = []
  for (const cut of sorted) {
    const last = apart.at(-1)
    if (!last || cut.from >= last.to) apart.push(cut)
    else if (cut.to > last.to) apart.push({ ...cut, from: last.to })
  }
  return apart
}

/** Later overrides win over earlier ones and over the rules. */
function applyOverrides(found: readonly CutSpan[], article: Article, length: number): readonly CutSpan[] {
  let cuts = found
  for (const override of article.cutOverrides) {
    const span = {
      from: Math.max(0, Math.min(override.from, length)),
      to: Math.max(0, Math.min(override.to, length)),
    }
    if (span.to <= span.from) continue
    const kept = cuts.flatMap((cut) => without(cut, span))
    cuts = override.cut ? merged([...kept, { ...span, reason: 'by-hand' }]) : kept
  }
  return cuts
}

function without(cut: CutSpan, span: Span): readonly CutSpan[] {
  if (!overlaps(cut, span)) return [cut]
  const parts: CutSpan[] = []
  if (cut.from < span.from) parts.push({ ...cut, to: span.from })
  if (cut.to > span.to) parts.push({ ...cut, from: span.to })
  return parts
}
