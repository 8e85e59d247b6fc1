import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse-text'

describe('modality and kind', () => {
  it.each([
    ['The mayor resigned.', 'asserted', 'factual'],
    ['The mayor may resign.', 'possible', 'factual'],
    ['The talks could resume next week.', 'possible', 'factual'],
    ['Reportedly, the tower collapsed.', 'possible', 'factual'],
    ['It seems to work.', 'possible', 'factual'],
    ['The outcome remains uncertain.', 'possible', 'factual'],
    ['The mayor must resign.', 'necessary', 'factual'],
    ['The firm is required to pay.', 'necessary', 'factual'],
    ['The mayor will resign on Monday.', 'future', 'prediction'],
    ['The firm is expected to cut 200 jobs.', 'future', 'prediction'],
    ['The mayor plans to resign.', 'intended', 'factual'],
    ['The firm is ready to negotiate.', 'intended', 'factual'],
    ['The mayor would have resigned.', 'hypothetical', 'factual'],
    ['If the vote fails, the mayor will resign.', 'conditional', 'factual'],
    ['The mayor stays unless the court intervenes.', 'conditional', 'factual'],
    ['Provided that the money arrives, work starts in June.', 'conditional', 'factual'],
    ['The road stays open as long as the river is low.', 'conditional', 'factual'],
    ['Should the dam fail, the valley would flood.', 'conditional', 'factual'],
    ['Is the bridge open?', 'asserted', 'question'],
    ['The plan is terrible.', 'asserted', 'opinion'],
    // No mood: a month, a noun, an inability, a plan inside the subject.
    ['The bridge opened in May.', 'asserted', 'factual'],
    ['The political will to act was strong.', 'asserted', 'factual'],
    ['The crew could not reach the ship.', 'asserted', 'factual'],
    ['The wish to leave has grown.', 'asserted', 'factual'],
    ['The minister’s commitment to reform is known.', 'asserted', 'factual'],
    ['The court rejected the plan to build a port.', 'asserted', 'factual'],
    ['The minister announced a plan to build a port.', 'intended', 'factual'],
    ['The firm has a commitment to build a port.', 'intended', 'factual'],
  ])('%s', (text, modality, kind) => {
    const [claim] = analyseText('t', text).claims
    expect([claim?.modality, claim?.kind]).toEqual([modality, kind])
  })

  it('takes the mood of the verb that reports', () => {
    expect(analyseText('t', 'The union demands that the firm pay more.').claims[0]?.modality).toBe(
      'necessary',
    )
    expect(analyseText('t', 'Officials fear that the dam is weak.').claims[0]?.modality).toBe('possible')
  })
})
