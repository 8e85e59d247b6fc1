import type { OwnOpposites, RuleName, Sensitivity } from '../../core'
import type { ProjectContents } from '../project-contents'
import {
  type ColleagueReviewDifference,
  colleagueDifferences,
  type ReviewDifferences,
  reviewDifferences,
} from './review-differences'
import { type SourceDifference, sourceDifferences, sourcesReordered } from './source-differences'

export interface TagDifference {
  readonly id: string
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  /** The name that it had before; null where that is the same. */
  readonly formerName: string | null
}

export type SettingDifference =
  | { readonly setting: 'rule'; readonly rule: RuleName; readonly on: boolean }
  | { readonly setting: 'opposites'; readonly pair: OwnOpposites; readonly change: 'added' | 'removed' }
  | { readonly setting: 'sensitivity'; readonly from: Sensitivity; readonly to: Sensitivity }

/** All that a reader would notice when a project that stands as `from` stood as `to`; always in the same order. */
export interface ProjectDifference extends ReviewDifferences {
  /** Null where the name is the same. */
  readonly name: { readonly from: string; readonly to: string } | null
  readonly sources: readonly SourceDifference[]
  readonly reordered: boolean
  readonly tags: readonly TagDifference[]
  readonly settings: readonly SettingDifference[]
  readonly colleagues: readonly ColleagueReviewDifference[]
}

/** Compares two states of a project. Times of change and undo lists are no differences. */
export function projectDifference(from: ProjectContents, to: ProjectContents): ProjectDifference {
  const [was, is] = [from.project?.name ?? '', to.project?.name ?? '']
  return {
    name: was === is ? null : { from: was, to: is },
    sources: sourceDifferences(from, to),
    reordered: sourcesReordered(from, to),
    ...reviewDifferences(from, to),
    tags: tagDifferences(from, to),
    settings: settingDifferences(from, to),
    colleagues: colleagueDifferences(from, to),
  }
}

/** True where a reader would notice nothing. */
export function isSame(difference: ProjectDifference): boolean {
  const { name, reordered, sources, verdicts, notes, findingTags, tags, settings, colleagues } = difference
  const lists = [sources, verdicts, notes, findingTags, tags, settings, colleagues]
  return name === null && !reordered && lists.every((list) => list.length === 0)
}

function tagDifferences(from: ProjectContents, to: ProjectContents): readonly TagDifference[] {
  const before = new Map(from.tags.map((tag) => [tag.id, tag]))
  const after = new Map(to.tags.map((tag) => [tag.id, tag]))
  const all = [...to.tags, ...from.tags.filter((tag) => !after.has(tag.id))]
  const found = all.flatMap(({ id, name }): TagDifference[] => {
    const [old, now] = [before.get(id), after.get(id)]
    if (!old) return [{ id, name, change: 'added', formerName: null }]
    if (!now) return [{ id, name, change: 'removed', formerName: null }]
    const renamed = old.name !== now.name
    if (!renamed && old.colour === now.colour) return []
    return [{ id, name, change: 'changed', formerName: renamed ? old.name : null }]
  })
  return found.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
}

function settingDifferences(from: ProjectContents, to: ProjectContents): readonly SettingDifference[] {
  const [was, is] = [settingsOf(from), settingsOf(to)]
  const lacks = (own: readonly OwnOpposites[], { a, b }: OwnOpposites) =>
    !own.some((pair) => pair.a === a && pair.b === b)
  const rule = (name: RuleName, on: boolean): SettingDifference => ({ setting: 'rule', rule: name, on })
  const opposites = (pair: OwnOpposites, change: 'added' | 'removed'): SettingDifference => ({
    setting: 'opposites',
    pair,
    change,
  })
  return [
    ...was.rulesOff.filter((name) => !is.rulesOff.includes(name)).map((name) => rule(name, true)),
    ...is.rulesOff.filter((name) => !was.rulesOff.includes(name)).map((name) => rule(name, false)),
    ...is.own.filter((pair) => lacks(was.own, pair)).map((pair) => opposites(pair, 'added')),
    ...was.own.filter((pair) => lacks(is.own, pair)).map((pair) => opposites(pair, 'removed')),
    ...(was.sensitivity === is.sensitivity
      ? []
      : [{ setting: 'sensitivity', from: was.sensitivity, to: is.sensitivity } as const]),
  ]
}

/** A project without settings has those that projects start with. */
function settingsOf({ project }: ProjectContents) {
  const { rulesOff = [], ownOpposites: own = [], sensitivity = 'balanced' } = project?.engine ?? {}
  return { rulesOff, own, sensitivity }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
