import { expect, test } from 'vitest'
import { analyseArticle } from './analyse-article'

const BODY =
  'The ferry to Brask sails again, the harbour office said on Monday. It had been laid up since May.'

function headlineOf(title: string, text: string): readonly string[] {
  const article = analyseArticle({ id: 'a', text, meta: { title }, cutOverrides: [] })
  return article.headline.map(({ kind, spans }) =>
    [kind, ...spans.map(({ from, to }) => text.slice(from, to))].join(' / '),
  )
}

test('the title that opens the text is the headline', () => {
  expect(headlineOf('Ferry to Brask sails again', `Ferry to Brask sails again\n\n${BODY}`)).toEqual([
    'heading / Ferry to Brask sails again',
  ])
})

test('a title in other quotation marks and with the name of the site is the same title', () => {
  expect(
    headlineOf('Ferry “ready” to sail | The Brask Lamp', `Ferry "ready" to sail\n\n${BODY}`),
  ).toHaveLength(1)
})

test('a title set as a sentence is a headline too', () => {
  expect(headlineOf('The ferry sails again.', `The ferry sails again.\n\n${BODY}`)).toEqual([
    'heading / The ferry sails again',
  ])
})

test('a title of two statements makes two claims', () => {
  expect(
    headlineOf(
      'The ferry has sailed and the tunnel is closed',
      `The ferry has sailed and the tunnel is closed\n\n${BODY}`,
    ),
  ).toHaveLength(2)
})

test('a title that does not stand in the text makes no claims: it has no place to point to', () => {
  expect(headlineOf('Ferry sinks', `Ferry to Brask sails again\n\n${BODY}`)).toEqual([])
  expect(headlineOf('', `Ferry to Brask sails again\n\n${BODY}`)).toEqual([])
})

test('the headline is among the claims and its sentence is a heading', () => {
  const text = `The ferry sails again.\n\n${BODY}`
  const article = analyseArticle({
    id: 'a',
    text,
    meta: { title: 'The ferry sails again' },
    cutOverrides: [],
  })
  const [claim] = article.headline
  expect(article.claims).toContain(claim)
  expect(article.sentences[claim?.sentence ?? -1]?.role).toBe('heading')
  expect(article.blocks[0]?.role).toBe('heading')
})
