import { describe, expect, it } from 'vitest'
import { compare } from '../../../core'
import { passageContext } from './passage-context'

const TEXT =
  'The ferry left at nine. All six lifeboats were launched, said Hanne Brisk, who was on board. Nobody was hurt.\n\nThe inquiry begins in May.'

function sentencesOf(text: string) {
  const [article] = compare([{ id: 'a', text, meta: {}, cutOverrides: [] }]).articles
  return article?.sentences ?? []
}

const spanOf = (text: string, words: string) => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
})

describe('passageContext', () => {
  const sentences = sentencesOf(TEXT)

  it('gives the rest of the sentence and one more on each side', () => {
    const { before, after } = passageContext(TEXT, spanOf(TEXT, 'All six lifeboats were launched'), sentences)
    expect(before).toBe('The ferry left at nine. ')
    expect(after).toBe(', said Hanne Brisk, who was on board. Nobody was hurt.')
  })

  it('stays inside the paragraph', () => {
    expect(passageContext(TEXT, spanOf(TEXT, 'Nobody was hurt.'), sentences).after).toBe('')
    const last = passageContext(TEXT, spanOf(TEXT, 'The inquiry begins in May.'), sentences)
    expect([last.before, last.after]).toEqual(['', ''])
  })

  it('joined with the passage is the text as it stands', () => {
    for (const words of ['lifeboats', 'Hanne Brisk', 'The ferry left at nine.', 'hurt']) {
      const span = spanOf(TEXT, words)
      const { before, after } = passageContext(TEXT, span, sentences)
      expect(TEXT).toContain(before + words + after)
    }
  })

  it('shortens long sentences at a word, and says so', () => {
    const long = `${'The road was wet and the night was dark and '.repeat(12)}the ferry sank near the quay${' while the people of the town looked on'.repeat(12)}.`
    const around = passageContext(long, spanOf(long, 'the ferry sank'), sentencesOf(long))
    expect(around).toMatchObject({ cutBefore: true, cutAfter: true })
    expect(around.before.length).toBeLessThanOrEqual(320)
    expect(long).toContain(` ${around.before}`)
    expect(long).toContain(`${around.after} `)
  })

  it('has no more than the passage where nothing is known of the sentences', () => {
    const { before, after } = passageContext(TEXT, spanOf(TEXT, 'lifeboats'), [])
    expect([before, after]).toEqual(['', ''])
  })
})
