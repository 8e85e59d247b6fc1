import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { verbGroups } from './verb-groups'

/** `lemma form` of each verb group, `passive` marked. */
function read(text: string): readonly string[] {
  const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
  return verbGroups(words).map((g) => `${g.lemma} ${g.form}${g.passive ? ' passive' : ''}`)
}

describe('verbGroups', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The dam has not yet been rebuilt.', ['rebuild finite passive']],
    ['The mayor will leave.', ['leave finite']],
    ['The mayor wants to leave.', ['want finite', 'leave infinitive']],
    [
      'The board decided to pause or cancel the work.',
      ['decide finite', 'pause infinitive', 'cancel infinitive'],
    ],
    ['The road is not open.', ['be finite']],
    ['The deal signed in May remains valid.', ['sign participle', 'remain finite']],
    ['A zone patrolled by troops is planned.', ['patrol participle', 'plan finite passive']],
    ['The proposed plan failed.', ['fail finite']],
    ['The storm hit the town, killing ten.', ['hit finite', 'kill ing']],
    ['The mayor, who opposed it, refused to sign.', ['oppose finite', 'refuse finite', 'sign infinitive']],
    ['Asked about the fire, the mayor left.', ['ask participle', 'leave finite']],
    ['During a visit linked to the fund, the mayor spoke.', ['link participle', 'speak finite']],
    ['As the mayor noted, it failed.', ['note finite', 'fail finite']],
    ['Envoys of the town and allied capitals have agreed.', ['agree finite']],
    ['The train is striking a car.', ['strike finite']],
    ['They saw the ship leave.', ['see finite', 'leave infinitive']],
    ['The ship left and reached the island.', ['leave finite', 'reach finite']],
    ['The newly appointed judge resigned.', ['resign finite']],
    ['The report was being written.', ['write finite passive']],
    ['Having left, the crew slept.', ['leave ing', 'sleep finite']],
    ['No verbs here.', []],
  ])('%s', (text, groups) => {
    expect(read(text)).toEqual(groups)
  })
})
