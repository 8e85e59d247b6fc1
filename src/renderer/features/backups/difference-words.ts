import { reasonWords, ruleWords, sensitivityWords, verdictWords } from '../../../core'
import type {
  AnnotationDifference,
  DeclaredDifference,
  GivenVerdict,
  ProjectDifference,
  ReviewedFinding,
  SettingDifference,
  SourceAspect,
  SourceDifference,
  TagAspect,
  TagDifference,
} from '../../../project'
import { counted } from '../../ui/counted'

/** What restoring would do to one thing. */
export type Effect = 'back' | 'gone' | 'changed'

export interface DifferenceLine {
  readonly key: string
  readonly effect: Effect
  /** What it is about: a name; for a finding its two quotes. */
  readonly about: string | readonly [string, string]
  /** What would be otherwise, in plain words; empty where the effect says it all. */
  readonly detail: string
}

/** One list of the preview. */
export interface DifferenceSection {
  readonly title: string
  readonly lines: readonly DifferenceLine[]
}

const ASPECTS: { readonly [A in SourceAspect]: string } = {
  text: 'text',
  details: 'details',
  cuts: 'what is cut',
  claims: 'its claims',
  reading: 'when and how it was read in',
}

const TAG_ASPECTS: { readonly [A in TagAspect]: string } = {
  colour: 'colour',
  parentId: 'place in the tree',
  definition: 'definition',
}

const RELATIONS = { conflict: 'conflict', match: 'match', apart: 'kept apart' } as const

const EFFECT_OF = { added: 'back', removed: 'gone', changed: 'changed' } as const

/** `difference` from the present state to that of the backup, list by list; lists without lines are left out. */
export function differenceSections(difference: ProjectDifference): readonly DifferenceSection[] {
  const { name, reordered, sources, verdicts, notes, findingTags, tags, settings, colleagues } = difference
  const { decisions, annotations, declared } = difference
  const sections: readonly DifferenceSection[] = [
    {
      title: 'Sources',
      lines: [
        ...sources.map(sourceLine),
        ...(reordered
          ? [{ key: 'order', effect: 'changed', about: 'Order of the sources', detail: '' } as const]
          : []),
      ],
    },
    {
      title: 'Verdicts',
      lines: verdicts.map((one) => ({
        ...finding(one, one.from === null ? 'back' : one.to === null ? 'gone' : 'changed'),
        detail: fromTo(given(one.from), given(one.to)),
      })),
    },
    {
      title: 'Notes',
      lines: notes.map((one) => ({
        ...finding(one, one.from === '' ? 'back' : one.to === '' ? 'gone' : 'changed'),
        detail: fromTo(quoted(one.from), quoted(one.to)),
      })),
    },
    {
      title: 'Tags on findings',
      lines: findingTags.map((one) => ({
        ...finding(one, one.off.length === 0 ? 'back' : one.on.length === 0 ? 'gone' : 'changed'),
        detail: [...one.on.map((tag) => `with ${tag}`), ...one.off.map((tag) => `without ${tag}`)].join(', '),
      })),
    },
    {
      title: 'Resolutions and decisions',
      lines: decisions.map((one) => ({
        ...finding(one, EFFECT_OF[one.change]),
        key: `${one.what}/${one.key}`,
        detail: one.what === 'resolution' ? 'which reading stands' : 'what both reviewers decided',
      })),
    },
    { title: 'Findings made by hand', lines: declared.map(declaredLine) },
    { title: 'Notes on sources', lines: annotations.map(annotationLine) },
    { title: 'Tags', lines: tags.map(tagLine) },
    {
      title: 'Colleagues’ reviews',
      lines: colleagues.map((one) => ({
        ...finding(one, one.change === 'added' ? 'back' : one.change === 'removed' ? 'gone' : 'changed'),
        key: `${one.reviewerId}/${one.key}`,
        detail: one.reviewerName === '' ? 'of a colleague' : `of ${one.reviewerName}`,
      })),
    },
    {
      title: 'Name and rules',
      lines: [
        ...(name
          ? [
              {
                key: 'name',
                effect: 'changed',
                about: 'Name of the project',
                detail: `${quoted(name.from)} would be ${quoted(name.to)}`,
              } as const,
            ]
          : []),
        ...settings.map(settingLine),
      ],
    },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

/** `Restoring would bring back three verdicts and one note, remove one source, and change two sources.` */
export function restoringWords(difference: ProjectDifference): string {
  const sections = differenceSections(difference)
  const parts = (['back', 'gone', 'changed'] as const).flatMap((effect) => {
    const things = sections.flatMap(({ title, lines }) => {
      const count = lines.filter((line) => line.effect === effect).length
      return count > 0 ? [thing(title, count)] : []
    })
    return things.length > 0 ? [`${VERBS[effect]} ${listed(things)}`] : []
  })
  if (parts.length === 0) return 'Everything is as it was then: restoring would change nothing.'
  return `Restoring would ${listed(parts, true)}.`
}

const VERBS: { readonly [E in Effect]: string } = { back: 'bring back', gone: 'remove', changed: 'change' }

/** One of each, and more than one. */
const THINGS: Readonly<Record<string, readonly [string, string]>> = {
  Sources: ['source', 'sources'],
  Verdicts: ['verdict', 'verdicts'],
  Notes: ['note', 'notes'],
  'Tags on findings': ['tagging of a finding', 'taggings of findings'],
  'Resolutions and decisions': ['decision', 'decisions'],
  'Findings made by hand': ['finding made by hand', 'findings made by hand'],
  'Notes on sources': ['note on a source', 'notes on sources'],
  Tags: ['tag', 'tags'],
  'Colleagues’ reviews': ['colleague’s review', 'colleagues’ reviews'],
  'Name and rules': ['setting', 'settings'],
}

function thing(title: string, count: number): string {
  const [one, many] = THINGS[title] ?? [title, title]
  return counted(count, one, many)
}

/** `a`, `a and b`, `a, b and c`; with a comma before `and` where the parts have an `and` of their own. */
function listed(parts: readonly string[], comma = false): string {
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return last
  return `${parts.slice(0, -1).join(', ')}${comma ? ', and' : ' and'} ${last}`
}

function sourceLine({ id, name, change, aspects }: SourceDifference): DifferenceLine {
  return {
    key: id,
    effect: change === 'added' ? 'back' : change === 'removed' ? 'gone' : 'changed',
    about: name,
    detail: aspects.map((aspect) => ASPECTS[aspect]).join(', '),
  }
}

function declaredLine({ id, quotes, change, from, to }: DeclaredDifference): DifferenceLine {
  const words = (relation: typeof from) => (relation ? RELATIONS[relation] : '')
  const detail = from === to ? 'its passages' : fromTo(words(from), words(to))
  return { key: id, effect: EFFECT_OF[change], about: quotes, detail }
}

function annotationLine({ id, source, quote, change, from, to }: AnnotationDifference): DifferenceLine {
  const detail = from === to ? 'tags or place' : fromTo(quoted(from), quoted(to))
  const about = quote === null ? source : `${source}: ${quoted(quote)}`
  return { key: id, effect: EFFECT_OF[change], about, detail }
}

function tagLine({ id, name, change, formerName, aspects }: TagDifference): DifferenceLine {
  const parts = aspects.map((aspect) => TAG_ASPECTS[aspect])
  const detail = [...(formerName === null ? [] : [`${quoted(formerName)} now`]), ...parts].join(', ')
  return {
    key: id,
    effect: change === 'added' ? 'back' : change === 'removed' ? 'gone' : 'changed',
    about: name,
    detail,
  }
}

function settingLine(difference: SettingDifference): DifferenceLine {
  switch (difference.setting) {
    case 'rule': {
      const { rule, on } = difference
      return {
        key: `rule/${rule}`,
        effect: 'changed',
        about: rule === 'judge' ? 'The local judge' : `Rule: ${ruleWords(rule)}`,
        detail: on ? 'off now, would be on' : 'on now, would be off',
      }
    }
    case 'opposites': {
      const { a, b } = difference.pair
      const effect = difference.change === 'added' ? 'back' : 'gone'
      return { key: `opposites/${a}/${b}`, effect, about: `Own opposites: ${a} against ${b}`, detail: '' }
    }
    case 'sensitivity':
      return {
        key: 'sensitivity',
        effect: 'changed',
        about: 'Findings listed',
        detail: `${sensitivityWords(difference.from)} now, would be: ${sensitivityWords(difference.to)}`,
      }
    case 'codebook':
      return { key: 'codebook', effect: 'changed', about: 'Verdicts and reasons of the codebook', detail: '' }
    case 'blind':
      return {
        key: 'blind',
        effect: 'changed',
        about: 'Colleagues’ verdicts',
        detail: difference.on
          ? 'shown now, would be hidden until you have judged'
          : 'hidden now, would be shown',
      }
    case 'names':
    case 'view': {
      const { setting, id, name, change } = difference
      const about = setting === 'names' ? `Names that mean the same: ${name}` : `Saved view: ${name}`
      return { key: `${setting}/${id}`, effect: EFFECT_OF[change], about, detail: '' }
    }
  }
}

function finding({ key, quotes }: ReviewedFinding, effect: Effect) {
  return { key, effect, about: quotes }
}

/** By the word of the codebook where another choice than the plain one was taken. */
function givenWords({ verdict, reason, label }: GivenVerdict): string {
  if (label === undefined) return verdictWords(verdict, reason)
  return reason === null ? label : `${label}: ${reasonWords(reason)}`
}

function given(verdict: GivenVerdict | null): string {
  return verdict ? givenWords(verdict) : ''
}

function quoted(text: string): string {
  return text === '' ? '' : `“${text}”`
}

function fromTo(from: string, to: string): string {
  if (from === '') return to
  return to === '' ? from : `${from} now, would be: ${to}`
}
