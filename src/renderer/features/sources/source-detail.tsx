import { Pencil } from 'lucide-react'
import { useMemo, useState } from 'react'
import { anchorFor, type ComparedArticle, type QuoteAnchor, type Span } from '../../../core'
import { type SourceRecord, sourceName } from '../../../project'
import { Button } from '../../ui/button'
import { counted } from '../../ui/counted'
import { dateWords } from '../../ui/date-words'
import type { PassageTarget } from '../../ui/passage-target'
import { sourceFacts, wordCount } from './source-facts'
import { type NoteBegun, SourceNotes } from './source-notes'
import { SourceText } from './source-text'

interface SourceDetailProps {
  readonly source: SourceRecord
  readonly letter: string
  /** What the engine knows of it; absent until it has read it, or when it could not. */
  readonly article: ComparedArticle | undefined
  /** True while the engine is at work. */
  readonly isWorking: boolean
  readonly onEdit: () => void
  readonly onCut: (span: Span, cut: boolean) => void
  /** The passage that somebody comes for; null when nobody does. */
  readonly at: PassageTarget | null
}

const NOTHING: readonly never[] = []

/** One source: what is known of it, and its whole text with the cut passages in place. */
export function SourceDetail({ source, letter, article, isWorking, onEdit, onCut, at }: SourceDetailProps) {
  const { meta } = source
  const [begun, setBegun] = useState<NoteBegun>(undefined)
  const cuts = article?.cuts ?? NOTHING
  const facts = useMemo(() => sourceFacts(source.text, cuts), [source.text, cuts])
  const date = dateWords(meta.date ?? null)
  const byline = [meta.publisher, meta.author, date].filter(Boolean).join(' · ')
  return (
    <article
      className="source-detail"
      aria-label={`Source ${letter}: ${sourceName(source)}`}
      data-testid="source-detail"
    >
      <header className="source-detail__head">
        <div className="source-detail__line">
          <h2 className="source-detail__title">{sourceName(source)}</h2>
          <Button small onPress={onEdit}>
            <Pencil size={14} aria-hidden /> Edit details
          </Button>
        </div>
        {byline && <p className="source-detail__byline">{byline}</p>}
        <p className="source-detail__facts numeric">
          {wordCount(facts.words)}
          {article
            ? cutWords(facts.cutPassages, facts.cutWords)
            : isWorking
              ? ' · being read…'
              : ' · not analysed'}
          {source.fileName && ` · from ${source.fileName}`}
        </p>
        {!meta.date && <DateHint found={article?.date ?? null} />}
        {source.notes.map((note) => (
          <p key={note} className="source-detail__note">
            {note}
          </p>
        ))}
        <SourceNotes source={source} begun={begun} onBegin={setBegun} onShow={showPassage} />
      </header>
      <SourceText
        text={source.text}
        language={meta.language}
        cuts={cuts}
        blocks={article?.blocks ?? NOTHING}
        onCut={onCut}
        at={at}
        onNote={(span) => setBegun(anchorFor(source.text, source.id, span))}
      />
    </article>
  )
}

/** Brings the passage's paragraph before the reader's eyes. */
function showPassage({ from }: QuoteAnchor): void {
  const runs = [...document.querySelectorAll<HTMLElement>('.source-text [data-from]')]
  const run = runs.findLast((one) => Number(one.dataset['from']) <= from)
  run?.scrollIntoView({ block: 'center' })
  run?.closest<HTMLElement>('.source-par')?.focus({ preventScroll: true })
}

function cutWords(passages: number, words: number): string {
  if (passages === 0) return ' · nothing cut'
  return ` · ${counted(passages, 'passage')} cut (${wordCount(words)})`
}

function DateHint({ found }: { readonly found: string | null }) {
  const known = dateWords(found)
  if (known)
    return (
      <p className="source-detail__note">
        The date {known} was found in the text. Correct it if it is wrong.
      </p>
    )
  return (
    <p className="source-detail__note">
      The date is not known. Add it, so that a change over time is not taken for a conflict.
    </p>
  )
}
