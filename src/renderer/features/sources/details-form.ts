import type { ArticleMeta } from '../../../core'
import { isPartialDate } from './partial-date'

/** What is typed in the form of a source's details; empty where nothing is known. */
export interface DetailsTyped {
  readonly title: string
  readonly author: string
  readonly publisher: string
  readonly date: string
  readonly url: string
  readonly language: string
}

export const DETAILS_FIELDS = ['title', 'author', 'publisher', 'date', 'url', 'language'] as const
export type DetailsField = (typeof DETAILS_FIELDS)[number]

/** What the form starts with. */
export function typedFrom(meta: ArticleMeta): DetailsTyped {
  const { title = '', author = '', publisher = '', date = '', url = '', language = '' } = meta
  return { title, author, publisher, date, url, language }
}

/** What is wrong with what was typed, by field, in plain words; empty when all can be kept. */
export function detailsProblems(typed: DetailsTyped): Partial<Record<DetailsField, string>> {
  const problems: Partial<Record<DetailsField, string>> = {}
  const date = typed.date.trim()
  if (date && !isPartialDate(date)) problems.date = 'Write the date as 2023-03-02, or 2023-03, or 2023.'
  if (!isWebAddress(typed.url.trim()))
    problems.url = 'Write a whole web address that begins with https:// or http://.'
  if (!isLanguage(typed.language.trim()))
    problems.language = 'Write the language as a short code: en, en-GB, ru.'
  return problems
}

/** The details to keep: trimmed, without the fields that are empty. */
export function metaFrom(typed: DetailsTyped): ArticleMeta {
  const filled = DETAILS_FIELDS.map((field) => [field, typed[field].replace(/\s+/gu, ' ').trim()] as const)
  return Object.fromEntries(filled.filter(([, value]) => value !== ''))
}

function isWebAddress(url: string): boolean {
  if (url === '') return true
  try {
    return ['https:', 'http:'].includes(new URL(url).protocol)
  } catch {
    return false
  }
}

function isLanguage(code: string): boolean {
  if (code === '') return true
  try {
    return Intl.getCanonicalLocales(code).length === 1
  } catch {
    return false
  }
}
