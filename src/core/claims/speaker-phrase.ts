import { canSpeak } from '../lexicon/speaking-nouns'
import type { Word } from '../text/tokens'
import { opensClause } from './clause-words'
import type { WordRange } from './verb-groups'

const PERSONAL = /^(?:i|we|you|he|she|they|him|her|them|us|who|one)$/
/** "two of the ministers", "a group of officials": who speaks stands behind "of". */
const PARTITIVE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|both|all|each|half|majority|minority|number|group|handful|dozens?|hundreds|thousands|scores|percent|%|part|rest|couple|pair|range|series|none)$/
/** Names of times speak as little as "then" does. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/

/** Index of the word that a phrase is about: "the foreign minister of the republic" -> "minister". */
export function headOfPhrase(words: readonly Word[], { start, end }: WordRange): number {
  let head = -1
  for (let i = start; i < end; i++) {
    const word = words[i]
    if (!word) break
    if (head >= 0 && (opensClause(word) || /^[,;:(—]$/.test(word.text))) break
    if (head >= 0 && word.pos === 'ADP') {
      if (word.lower === 'of' && PARTITIVE.test(words[head]?.lower ?? ''))
        return Math.max(head, headOfPhrase(words, { start: i + 1, end }))
      break
    }
    if (head >= 0 && (word.pos === 'VERB' || word.pos === 'AUX')) break
    if (/^(?:NOUN|PROPN|PRON)$/.test(word.pos)) head = i
    else if (head < 0 && (PARTITIVE.test(word.lower) || word.pos === 'NUM')) head = i
  }
  return head
}

/** Whether a phrase names somebody who can say something; "the tone of the letter" does not. */
export function namesSpeaker(words: readonly Word[], phrase: WordRange): boolean {
  const at = headOfPhrase(words, phrase)
  const head = words[at]
  // "the accused", "the poor"
  if (!head) return words[phrase.start]?.pos === 'DET' && phrase.end - phrase.start > 1
  if (head.pos === 'PRON') return PERSONAL.test(head.lower) || canSpeak(head.lower)
  if (head.pos === 'PROPN') return !TIMES.test(head.lower)
  return canSpeak(head.lemma) || canSpeak(head.lower) || PARTITIVE.test(head.lower)
}
