import type { MergeSummary, ProjectFile } from '../../../project'
import { counted, countedFirst } from '../../ui/counted'
import { timeWords } from './time-words'

/** What is in a project file, in one line or two. */
export function fileFacts({ contents, saved, originals }: ProjectFile, now = new Date()): readonly string[] {
  const { sources, reviews, tags, colleagueReviews, annotations, declared } = contents
  const parts = [
    counted(sources.length, 'source'),
    `${counted(reviews.length, 'finding')} with a verdict, note or tag`,
    counted(tags.length, 'tag'),
    colleagueReviews.length > 0 &&
      counted(colleagueReviews.length, 'verdict of colleagues', 'verdicts of colleagues'),
    annotations.length > 0 && counted(annotations.length, 'note on a source', 'notes on sources'),
    declared.length > 0 && counted(declared.length, 'finding made by hand', 'findings made by hand'),
    originals.length > 0 && counted(originals.length, 'original file'),
  ].filter((part) => part !== false)
  const inside = `In it: ${parts.join(', ')}.`
  if (!saved) return [inside]
  const who = saved.reviewer.name === '' ? '' : ` by ${saved.reviewer.name}`
  return [`Saved${who} ${timeWords(saved.at, now)} with ${saved.application}.`, inside]
}

/** What came of a merge, each a plain sentence; `who` saved the file and may have no name. */
export function mergeWords(summary: MergeSummary, who: string): readonly string[] {
  const name = who === '' ? 'the colleague' : who
  const { sourcesAdded, sourcesKnown, tagsAdded } = summary
  const { annotationsAdded, declaredAdded, choicesAdded } = summary
  const { colleaguesAdded, colleaguesChanged, ownFilled, ownApart } = summary
  const on = (count: number) => counted(count, 'finding')
  const lines = [
    sourcesAdded > 0 &&
      `${countedFirst(sourcesAdded, 'source')} added${sourcesKnown > 0 ? `; ${sourcesKnown} were here already` : ''}.`,
    tagsAdded > 0 && `${countedFirst(tagsAdded, 'tag')} added.`,
    choicesAdded > 0 &&
      `${countedFirst(choicesAdded, 'verdict or reason', 'verdicts and reasons')} added to the codebook.`,
    annotationsAdded > 0 &&
      `${countedFirst(annotationsAdded, 'note on a source', 'notes on sources')} added.`,
    declaredAdded > 0 &&
      `${countedFirst(declaredAdded, 'finding made by hand', 'findings made by hand')} added.`,
    colleaguesAdded > 0 && `What colleagues said on ${on(colleaguesAdded)} came in and stands beside yours.`,
    colleaguesChanged > 0 &&
      `On ${on(colleaguesChanged)}, ${name} says something else than in the file before: the newer word stands.`,
    ownFilled > 0 &&
      `On ${on(ownFilled)}, what you had left in the file was filled in where nothing was here.`,
    ownApart > 0 &&
      `On ${on(ownApart)}, the file has another word of yours: yours here stays, the other is shown beside it.`,
  ].filter((line) => line !== false)
  if (lines.length === 0) return ['All that is in the file was here already. Nothing has changed.']
  return [...lines, 'Nothing of yours was overwritten. Undo takes all of it back in one step.']
}
