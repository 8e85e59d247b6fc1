import { ArrowDown, ArrowLeftRight, ArrowUp } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { type Comparison, type Finding, isReadable, type Redline, type RedlineText } from '../../../core'
import { type SourceRecord, sourceName } from '../../../project'
import { useRedline } from '../../engine/use-redline'
import { Button, IconButton } from '../../ui/button'
import { counted } from '../../ui/counted'
import { EmptyState } from '../../ui/empty-state'
import type { Link } from './claim-marks'
import './redline.css'
import { nextChange, type RedlineMark, redlineMarks, shareWords, twoVersions } from './redline-places'
import { RedlineLine } from './redline-text'

interface RedlineSurfaceProps {
  readonly sources: readonly SourceRecord[]
  /** Ids of the sources on screen; the first two are laid into one. */
  readonly shown: readonly string[]
  readonly letters: ReadonlyMap<string, string>
  readonly comparison: Comparison | null
  readonly links: readonly Link[]
  readonly selected: Finding | null
  /** A new one whenever the chosen finding is to be brought into view (again). */
  readonly show: object
  readonly onSelect: (findingId: string) => void
  readonly onColumns: () => void
  readonly onShown: (ids: readonly string[]) => void
  readonly onBase: (sourceId: string) => void
}

/** Two sources as one text: what only the first has is struck, what only the second has is underlined. */
export function RedlineSurface(props: RedlineSurfaceProps) {
  const { sources, shown, onBase } = props
  const [first, second] = shown.map((id) => sources.find((source) => source.id === id))
  if (!first || !second) return null
  return <RedlineOf {...props} first={first} second={second} onTurn={() => onBase(second.id)} />
}

interface RedlineOfProps extends Omit<RedlineSurfaceProps, 'sources' | 'shown' | 'onBase'> {
  readonly first: SourceRecord
  readonly second: SourceRecord
  /** Makes the second the first. */
  readonly onTurn: () => void
}

function RedlineOf(props: RedlineOfProps) {
  const { first, second, letters, comparison, links, selected, show, onSelect, onColumns, onShown, onTurn } =
    props
  const one = useText(first, comparison)
  const other = useText(second, comparison)
  const view = useRedline(one, other)
  const [a, b] = [letters.get(first.id) ?? '?', letters.get(second.id) ?? '?']
  if (view.state === 'failed') {
    return (
      <EmptyState
        title="The redline could not be made"
        text="It broke off because of a fault in Counterclaim or for want of memory. The sources and everything that was said of them are as they were. Try it once more, or read them in columns."
      >
        <Button tone="primary" onPress={view.again}>
          Try again
        </Button>
        <Button onPress={onColumns}>Read in columns</Button>
      </EmptyState>
    )
  }
  if (!view.redline) {
    return (
      <p className="redline__working" role="status">
        Laying {a} and {b} into one text …
      </p>
    )
  }
  if (!isReadable(view.redline)) {
    const versions = twoVersions(comparison, [first.id, second.id])
    return (
      <EmptyState
        title={`${a} and ${b} are two texts, not two versions of one`}
        text={`A redline is for texts that are nearly the same: ${a} and ${b} share ${view.redline.share > 0 ? 'only some' : 'hardly any'} of their words in the same order, so that more would be struck than could be read. In columns the passages that belong together stand beside each other. With [ and ] you go to other pairs of sources.`}
      >
        {versions && (
          <Button tone="primary" onPress={() => onShown(versions)}>
            Read {versions.map((id) => letters.get(id)).join(' and ')} as one
          </Button>
        )}
        <Button tone={versions ? 'plain' : 'primary'} onPress={onColumns}>
          Read in columns
        </Button>
      </EmptyState>
    )
  }
  return (
    <RedlineReading
      key={`${first.id} ${second.id}`}
      redline={view.redline}
      names={[sourceName(first), sourceName(second)]}
      ids={[first.id, second.id]}
      letters={[a, b]}
      language={second.meta.language}
      comparison={comparison}
      links={links}
      selectedId={selected?.id ?? null}
      show={show}
      onSelect={onSelect}
      onTurn={onTurn}
    />
  )
}

interface RedlineReadingProps {
  readonly redline: Redline
  readonly names: readonly [string, string]
  readonly ids: readonly [string, string]
  readonly letters: readonly [string, string]
  readonly language: string | undefined
  readonly comparison: Comparison | null
  readonly links: readonly Link[]
  readonly selectedId: string | null
  readonly show: object
  readonly onSelect: (findingId: string) => void
  readonly onTurn: () => void
}

const NO_MARKS: readonly RedlineMark[] = []

function RedlineReading(props: RedlineReadingProps) {
  const { redline, names, ids, letters, comparison, links, selectedId, show, onSelect, onTurn } = props
  const { rows, changes, share } = redline
  const [at, setAt] = useState<number | null>(null)
  const text = useRef<HTMLElement>(null)
  const [firstId, secondId] = ids
  const marks = useMemo(
    () => redlineMarks(rows, links, comparison?.claims ?? [], [firstId, secondId]),
    [rows, links, comparison, firstId, secondId],
  )
  const step = (by: 1 | -1) => {
    const next = nextChange(changes.length, at, by)
    if (next === null) return
    setAt(next)
    const place = text.current?.querySelector<HTMLElement>(`[data-change="${next}"]`)
    place?.scrollIntoView({ block: 'center' })
    place?.focus({ preventScroll: true })
  }
  useHotkeys('f7', (event) => step(event.shiftKey ? -1 : 1), {
    ignoreModifiers: true,
    enableOnFormTags: true,
    preventDefault: true,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` asks for the same finding again
  useEffect(() => {
    text.current?.querySelector('.redline__row.is-current')?.scrollIntoView({ block: 'center' })
  }, [selectedId, show])
  const [a, b] = letters
  return (
    <div className="redline">
      <header className="redline__head">
        <div className="redline__names">
          <span className="letter letter--base">{a}</span>
          <span className="redline__name">{names[0]}</span>
          <IconButton
            small
            label={`Turn round: from ${b} to ${a}`}
            icon={<ArrowLeftRight size={15} />}
            onPress={onTurn}
          />
          <span className="letter">{b}</span>
          <span className="redline__name">{names[1]}</span>
        </div>
        <div className="redline__key">
          <span>
            <del>only in {a}</del>
          </span>
          <span>
            <ins>only in {b}</ins>
          </span>
        </div>
        <div className="redline__steps">
          <span className="redline__count numeric">
            {changes.length === 0
              ? 'No change of words'
              : `${at === null ? counted(changes.length, 'change') : `${at + 1} of ${counted(changes.length, 'change')}`} · ${shareWords(share)}`}
          </span>
          <IconButton
            small
            label="Previous change"
            shortcut="Shift F7"
            icon={<ArrowUp size={15} />}
            isDisabled={nextChange(changes.length, at, -1) === null}
            onPress={() => step(-1)}
          />
          <IconButton
            small
            label="Next change"
            shortcut="F7"
            icon={<ArrowDown size={15} />}
            isDisabled={nextChange(changes.length, at, 1) === null}
            onPress={() => step(1)}
          />
        </div>
      </header>
      <section
        className="redline__scroll"
        aria-label={`Redline from ${a} to ${b}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable to be scrolled with the keyboard
        tabIndex={0}
        ref={text}
      >
        <div className="redline__text" lang={props.language}>
          {rows.map((row, index) => (
            <RedlineLine
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of one redline never move
              key={index}
              row={row}
              changes={changes}
              letters={letters}
              current={row.some(({ change }) => change === at) ? at : null}
              marks={marks.get(index) ?? NO_MARKS}
              selectedId={selectedId}
              onSelect={onSelect}
            />
          ))}
          <p className="redline__foot">
            Case, quotation marks, dashes and breaks of lines are not taken for changes; what was cut of
            either source is left out.
          </p>
        </div>
      </section>
    </div>
  )
}

/** A source as a redline takes it; the same object as long as nothing of it changes, however often it is compared. */
function useText(source: SourceRecord, comparison: Comparison | null): RedlineText {
  const cuts = comparison?.articles.find(({ id }) => id === source.id)?.cuts ?? []
  const [kept, setKept] = useState<RedlineText>({ text: source.text, cuts })
  if (isSame(kept, { text: source.text, cuts })) return kept
  const next = { text: source.text, cuts }
  setKept(next)
  return next
}

function isSame(one: RedlineText, other: RedlineText): boolean {
  return (
    one.text === other.text &&
    one.cuts.length === other.cuts.length &&
    one.cuts.every(({ from, to }, i) => from === other.cuts[i]?.from && to === other.cuts[i]?.to)
  )
}
