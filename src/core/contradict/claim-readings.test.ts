import { describe, expect, it } from 'vitest'
import { pairOfTexts } from '../golden/pair-of-texts'
import type { PairSide } from './claim-pair'
import { onlyClockTime } from './clock-time'
import { excludeEachOther } from './exclusive-words'
import { frameOf, samePredicate, sameSubject, statementCover } from './frame'
import { rejectedViewOf } from './rejected-view'
import { replacements, turnedRound } from './replaced'
import { tellsPastEvent } from './tense'

function side(text: string): PairSide {
  return pairOfTexts(text, text).a
}

describe('frameOf', () => {
  it.each([
    ['The bridge was opened by the mayor.', 'bridge', 'open'],
    ['The lease on dredging the old canal was signed in May.', 'lease', 'sign'],
    ['The water in the harbour is deep.', 'water', 'deep'],
  ])('finds subject and predicate of "%s"', (text, subject, predicate) => {
    const frame = frameOf(side(text))
    expect([frame.subject?.lemma, frame.predicate?.lemma]).toEqual([subject, predicate])
  })

  it('has no subject where a pronoun stands for it', () => {
    expect(frameOf(side('She left Oland.')).subject).toBeNull()
  })
})

describe('statementCover', () => {
  const none = { a: [], b: [] }

  it('forgives an addition after the same statement, not one that limits it', () => {
    const plain = 'The mill employs bakers and carpenters.'
    const added = pairOfTexts(plain, 'The mill employs bakers and carpenters, as its owner told visitors.')
    const limited = pairOfTexts(
      plain,
      'The mill employs bakers and carpenters in villages beyond the northern hills.',
    )
    expect(sameSubject(added) && samePredicate(added)).toBe(true)
    expect(statementCover(added, none)).toBeGreaterThan(
      Math.min(added.likeness.coverA, added.likeness.coverB),
    )
    expect(statementCover(limited, none)).toBeLessThan(statementCover(added, none))
  })

  it('takes the worse side where the statements differ', () => {
    const other = pairOfTexts(
      'The mill employs bakers.',
      'The town has a mill and bakers and a long quiet street.',
    )
    expect(statementCover(other, none)).toBeLessThan(0.6)
  })
})

describe('replacements', () => {
  const words = (a: string, b: string): readonly string[] =>
    replacements(pairOfTexts(a, b)).map((found) => `${found.a.lemma} / ${found.b.lemma}`)

  it.each([
    ['The lamps were working at noon.', 'The lamps were dark at noon.', 'work / dark'],
    ['The choir sang in Oland.', 'The choir sang in Marsk.', 'oland / marsk'],
    ['The town sold 14 lamps.', 'The town sold 15 lamps.', '14 / 15'],
    ['The plan ends many taxes.', 'The plan brings many taxes.', 'end / bring'],
  ])('"%s" beside "%s": %s', (a, b, expected) => {
    expect(words(a, b).map((found) => found.replace(/\w+:/g, ''))).toContain(expected)
  })

  it.each([
    ['The choir sang before the game.', 'The choir sang after the game.', true],
    ['The choir sang near the water.', 'The choir sang far from the water.', true],
    ['The choir sang for the king.', 'The choir sang for the king.', false],
  ])('"%s" beside "%s" turns round: %s', (a, b, expected) => {
    expect(turnedRound(pairOfTexts(a, b))).toBe(expected)
    expect(turnedRound(pairOfTexts(b, a))).toBe(expected)
  })

  it('sees none in an addition on one side', () => {
    expect(words('The choir sang in Oland.', 'The choir sang in Oland after supper.')).toEqual([])
  })
})

describe('tellsPastEvent', () => {
  it.each([
    ['The boats were launched.', true],
    ['Two boats could not be launched.', true],
    ['A letter had reached the office.', true],
    ['The mayor resigned.', true],
    ['The port is open.', false],
    ['Work has not begun.', false],
    ['The mill employed 40 people.', false],
    ['The mayor resigns.', false],
  ])('%s %s', (text, expected) => {
    expect(tellsPastEvent(side(text))).toBe(expected)
  })
})

describe('onlyClockTime', () => {
  it.each([
    ['She left at 7.40 p.m.', 1180],
    ['She left at 07:40.', 460],
    ['She left at 12:05 am.', 5],
    ['She left at noon.', 720],
    ['She left at midnight.', 0],
    ['She left at about 7.40 p.m.', null],
    ['She left between 7 p.m. and 8 p.m.', null],
    ['She paid 7.40 crowns.', null],
    ['She left at 17.40 p.m.', null],
  ])('%s', (text, minutes) => {
    expect(onlyClockTime(side(text))?.minutes ?? null).toBe(minutes)
  })
})

describe('rejectedViewOf', () => {
  it('finds the view and the words that reject it', () => {
    const text = 'A rumour that the abbey was sold has been refuted.'
    const facts: PairSide = { ...side('The abbey was sold.'), source: { ...side(text).source, text } }
    const found = rejectedViewOf({ ...facts, span: { from: 0, to: text.length } })
    expect(found && text.slice(found.view.from, found.view.to)).toBe('the abbey was sold')
    expect(found && text.slice(found.rejection.from, found.rejection.to)).toContain('refuted')
  })

  it('finds none in a view that is only named', () => {
    expect(rejectedViewOf(side('The rumour that the abbey was sold spread quickly.'))).toBeNull()
  })
})

describe('excludeEachOther', () => {
  it.each([
    ['red', 'green', true],
    ['near', 'far away from', true],
    ['first', '9th', true],
    ['grey', 'gray', false],
    ['red', 'wooden', false],
    ['sit', 'stand', false],
    ['red', 'red', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(excludeEachOther(a, b)).toBe(expected)
    expect(excludeEachOther(b, a)).toBe(expected)
  })
})
