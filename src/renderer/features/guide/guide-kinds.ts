import type { GuideTerm } from './guide-section'

/** The reasons why two claims that look opposed may both be true, each with a pair that shows it. */
export const GUIDE_KINDS: readonly GuideTerm[] = [
  {
    term: 'Time',
    meaning:
      'Both were true, each in its day. Look at the dates of the sources and at words such as "no longer".',
    example: { a: 'The bridge is closed. (March)', b: 'The bridge is open again. (June)' },
  },
  {
    term: 'Scope',
    meaning:
      'The two speak of different parts, places or groups, or one of a part and the other of the whole.',
    example: { a: 'The upper valley was evacuated.', b: 'The lower valley was not evacuated.' },
  },
  {
    term: 'Reported speech',
    meaning: 'One source repeats a view that it does not hold, often to reject it.',
    example: { a: 'No letter was sent.', b: 'The claim that a letter was sent is false.' },
  },
  {
    term: 'Refinement',
    meaning:
      'One says the same thing more precisely, or names a least number that leaves room for the other.',
    example: { a: 'The treaty was signed in May.', b: 'The treaty was signed on 12 May.' },
  },
  {
    term: 'Other thing',
    meaning: 'The same word stands for two different people, places or things.',
    example: { a: 'Mr Hale, the elder, was in the room.', b: 'Mr Hale, his son, was not in the room.' },
  },
  {
    term: 'Condition',
    meaning: 'One holds only if something else happens, or would have happened.',
    example: { a: 'If the dam fails, the town will be flooded.', b: 'The town was not flooded.' },
  },
  {
    term: 'Possibility',
    meaning: 'One says what may, should or must be; the other says what is.',
    example: { a: 'The files may have been burnt.', b: 'The files were not burnt.' },
  },
  {
    term: 'Rule and exception',
    meaning: 'One states a rule, the other a case that the rule allows for.',
    example: { a: 'No one enters without a pass.', b: 'Members of the court enter without a pass.' },
  },
  {
    term: 'Numbers round',
    meaning: 'The same number, rounded or approximate on one side.',
    example: { a: 'The work cost 12.4 million.', b: 'The work cost about 12 million.' },
  },
  {
    term: 'Double negation',
    meaning: 'Two negations in one sentence cancel each other out.',
    example: { a: 'She did not deny the meeting.', b: 'The meeting took place, she said.' },
  },
  {
    term: 'Negative prefix',
    meaning: 'A word looks negative and denies nothing of what the other source says.',
    example: { a: 'The list is non-exhaustive.', b: 'The list names forty firms.' },
  },
  {
    term: 'Silence',
    meaning: 'One source does not mention it. To leave something out is not to deny it.',
    example: { a: 'The minister and her deputy attended.', b: 'The minister attended.' },
  },
]
