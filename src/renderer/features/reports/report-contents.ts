import {
  type Comparison,
  type Finding,
  type FindingReview,
  type JudgeUse,
  type Sensitivity,
  sensitivityWords,
} from '../../../core'
import { counted, countedFirst } from '../../ui/counted'

/** One line of what the report will hold. `warns` marks what is missing from it. */
export interface ContentsLine {
  readonly text: string
  readonly warns: boolean
}

interface Given {
  readonly sourceCount: number
  readonly comparison: Comparison
  /** Those of the comparison that the report lists. */
  readonly listed: readonly Finding[]
  readonly sensitivity: Sensitivity
  /** Reviews that still stand on a finding, and those whose text is gone. */
  readonly standing: readonly FindingReview[]
  readonly orphans: readonly FindingReview[]
  readonly tagCount: number
}

/** What a report on this comparison holds, in plain words, part by part. */
export function reportContents(given: Given): readonly ContentsLine[] {
  const { comparison, listed, standing, orphans, sourceCount, tagCount } = given
  const kinds = listed.map((finding) => finding.kind)
  const weaker = comparison.findings.length - listed.length
  const conflicts = kinds.filter((kind) => kind === 'contradiction').length
  const agreements = kinds.filter((kind) => kind === 'agreement').length
  const judged = standing.filter((review) => review.verdict !== null).length
  const notes = standing.filter((review) => review.note !== '').length
  const rulesOff = comparison.settings.rulesOff.filter((rule) => rule !== 'judge').length
  const missing = comparison.notAnalysed.length
  const lines: (ContentsLine | null)[] = [
    says(`${countedFirst(sourceCount, 'source')} with all that is known of them, and the checksum of each`),
    says(
      `${countedFirst(conflicts, 'conflict')}, each with both passages word for word and why it was flagged`,
    ),
    says(
      `${countedFirst(kinds.length - conflicts - agreements, 'pair')} that only look like conflicts, and why`,
    ),
    says(countedFirst(agreements, 'agreement')),
    weaker > 0
      ? says(
          `The number of weaker findings left out: ${weaker.toLocaleString('en-GB')}, because the list is set to “${sensitivityWords(given.sensitivity)}” under Rules`,
        )
      : null,
    rulesOff > 0
      ? {
          text: `${countedFirst(rulesOff, 'rule')} that you switched off, by name: what they would find is not in it`,
          warns: true,
        }
      : null,
    says(
      `${countedFirst(judged, 'verdict')}, ${counted(notes, 'note')} and ${counted(tagCount, 'tag')} of yours`,
    ),
    judgeLine(comparison.judge),
    orphans.length > 0
      ? says(
          `${countedFirst(orphans.length, 'verdict')} whose passage is no longer in the sources, listed apart`,
        )
      : null,
    missing > 0
      ? {
          text: `${countedFirst(missing, 'part')} not analysed; the report names each and says so`,
          warns: true,
        }
      : says('The statement that every pair of sources was compared'),
  ]
  return lines.filter((line) => line !== null)
}

/** Which judge took part; or that none did or only in part. */
function judgeLine(use: JudgeUse): ContentsLine {
  if (use.state === 'off')
    return { text: 'The statement that you switched the local judge off: only rules looked', warns: true }
  if (use.state === 'whole') return says('Which local judge took part, and its view of each finding it read')
  return {
    text: 'The statement that the local judge took no part, or only some: what only it sees may be missing',
    warns: true,
  }
}

function says(text: string): ContentsLine {
  return { text, warns: false }
}
