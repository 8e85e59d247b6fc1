import { describe, expect, it } from 'vitest'
import { readText } from './read-claims'

/** The words inside a negation's scope, the cues, and how the claim as a whole stands. */
function scope(text: string): readonly [string, string, string] {
  const { claims, at } = readText(text)
  const [claim] = claims
  const negated = (claim?.terms ?? []).filter((term) => term.negated).map(at)
  const cues = (claim?.cues ?? []).filter(({ role }) => role.endsWith('negation') && role !== 'no-negation')
  return [negated.join(' '), cues.map(at).join(' '), claim?.polarity ?? '']
}

describe('what a negation covers', () => {
  it.each<readonly [string, readonly [string, string, string]]>([
    ['The mayor did not sign the plan.', ['The mayor did sign the plan', 'not', 'negative']],
    ['No ship left the bay.', ['ship left the bay', 'No', 'negative']],
    ['The crew left without food.', ['food', 'without', 'positive']],
    ['The mayor failed to sign the plan.', ['sign the plan', 'failed', 'negative']],
    ['The mayor did not fail to sign the plan.', ['The mayor did to', 'not fail', 'positive']],
    ['The pact has yet to be signed.', ['be signed', 'yet to', 'negative']],
    ['The council chose a pool rather than a library.', ['a library', 'rather than', 'positive']],
    ['The ferry no longer runs.', ['The ferry runs', 'no longer', 'negative']],
    ['The ferry not only runs on Sundays.', ['', '', 'positive']],
  ])('%s', (text, expected) => {
    expect(scope(text)).toEqual(expected)
  })
})

describe('how it is put, and by which words', () => {
  it.each<readonly [string, string, string]>([
    ['The mill is said to have closed.', 'possible', 'said to'],
    ['There is a chance that the mill will close.', 'possible', 'chance will'],
    ['The mill may close in autumn.', 'possible', 'may'],
    ['It is essential that the mill closes.', 'necessary', 'essential'],
    ['The mill is required to close.', 'necessary', 'required to'],
    ['The council plans to close the mill.', 'intended', 'plans to'],
    ['The mill is supposed to close.', 'intended', 'supposed to'],
    ['The mill is not supposed to close.', 'intended', 'not supposed to'],
    ['The mill is about to close.', 'future', 'about to'],
    ['The mill is on the verge of closing.', 'future', 'on the verge of'],
    ['The mill is expected to close.', 'future', 'expected to'],
    ['If the dam fails, the valley floods.', 'conditional', 'If'],
    ['Had the dam failed, the valley would have flooded.', 'conditional', 'Had would'],
    ['Were the dam to fail, the valley would flood.', 'conditional', 'Were would'],
    ['In the event of a flood, the mill closes.', 'conditional', 'In the event of'],
    ['The dam would have failed.', 'hypothetical', 'would'],
    // Neither possible nor necessary: it happened.
    ['The dam had failed before the valley was flooded.', 'asserted', ''],
    ['The mill was said to the mayor to be closed.', 'asserted', ''],
  ])('%s', (text, modality, cues) => {
    const { claims, at } = readText(text)
    const claim = claims[0]
    expect(claim?.modality).toBe(modality)
    expect((claim?.cues ?? []).map(at).join(' ')).toBe(cues)
  })
})

describe('what it is offered as', () => {
  it.each([
    ['The mill closed in May.', 'factual'],
    ['The decision is a disgrace.', 'opinion'],
    ['In my view the mill should stay open.', 'opinion'],
    ['Unfortunately the mill closed.', 'opinion'],
    ['The mill will close next year.', 'prediction'],
    ['Analysts predict that the price is lower by autumn.', 'prediction'],
    ['Is the mill closed?', 'question'],
    ['The mayor asked whether the mill was closed.', 'question'],
    ['The mayor asked that the mill be closed.', 'factual'],
    ['# The mill closes\n\nThe mill on the river closed in May, the council said.', 'heading'],
  ])('%s', (text, kind) => {
    expect(readText(text).claims[0]?.kind).toBe(kind)
  })
})
