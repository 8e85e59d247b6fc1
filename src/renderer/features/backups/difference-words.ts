import { ruleWords, sensitivityWords, verdictWords } from '../../../core'
import type {
  GivenVerdict,
  ProjectDifference,
  ReviewedFinding,
  SettingDifference,
  SourceAspect,
  SourceDifference,
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
  reading: 'when and how it was read in',
}

/** `difference` from the present state to that of the backup, list by list; lists without lines are left out. */
export function differenceSections(difference: ProjectDifference): readonly DifferenceSection[] {
  const { name, reordered, sources, verdicts, notes, findingTags, tags, settings, colleagues } = difference
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

function tagLine({ id, name, change, formerName }: TagDifference): DifferenceLine {
  const detail = formerName === null ? (change === 'changed' ? 'colour' : '') : `${quoted(formerName)} now`
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
  }
}

function finding({ key, quotes }: ReviewedFinding, effect: Effect) {
  return { key, effect, about: quotes }
}

function given(verdict: GivenVerdict | null): string {
  return verdict ? verdictWords(verdict.verdict, verdict.reason) : ''
}

function quoted(text: string): string {
  return text === '' ? '' : `“${text}”`
}

function fromTo(from: string, to: string): string {
  if (from === '') return to
  return to === '' ? from : `${from} now, would be: ${to}`
}
