import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse-text'

const read = (text: string): readonly string[] =>
  analyseText('t', text).claims.map((claim) =>
    claim.spans.map((span) => text.slice(span.from, span.to)).join(' … '),
  )

describe('clauses', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'The ships left port and reached the island.',
      ['The ships left port', 'The ships … reached the island'],
    ],
    [
      'Norway and Peru do not maintain an embassy and are not aware of any plan.',
      ['Norway and Peru do not maintain an embassy', 'Norway and Peru … are not aware of any plan'],
    ],
    // A shared auxiliary holds two verbs together; so does a shared "not".
    ['The ministers have met and discussed the plan.', ['The ministers have met and discussed the plan']],
    [
      'The ministers have met the envoy and discussed the plan.',
      ['The ministers have met the envoy', 'The ministers have … discussed the plan'],
    ],
    ['She has not met or discussed the plan.', ['She has not met or discussed the plan']],
    ['He was arrested and charged.', ['He was arrested and charged']],
    [
      'The ministers have met and have discussed the plan.',
      ['The ministers have met', 'The ministers … have discussed the plan'],
    ],
    ['The ships left port, but the crew stayed behind.', ['The ships left port', 'the crew stayed behind']],
    ['The river rose; the bridge held.', ['The river rose', 'the bridge held']],
    [
      'The road is closed and not expected to reopen.',
      ['The road is closed', 'The road … not expected to reopen'],
    ],
    ['The bridge closed because the river rose.', ['The bridge closed', 'the river rose']],
    ['Although the river rose, the bridge stayed open.', ['the river rose', 'the bridge stayed open']],
    ['While exports fell, imports did not.', ['exports fell', 'imports did not']],
    [
      'The bridge, which opened in 1987, is closed.',
      ['The bridge … opened in 1987', 'The bridge … is closed'],
    ],
    [
      'The storm hit the coast, killing 14 people.',
      ['The storm hit the coast', 'The storm … killing 14 people'],
    ],
    [
      'The mayor met the envoys of Peru and Chile and signed a treaty.',
      ['The mayor met the envoys of Peru and Chile', 'The mayor … signed a treaty'],
    ],
    [
      'Nothing was signed, neither side conceded and no date was set.',
      ['Nothing was signed', 'neither side conceded', 'no date was set'],
    ],
    [
      'The council approved the plan signed in May, but the mayor, who opposed it, refused to open the bridge.',
      [
        'The council approved the plan signed in May',
        'the mayor … opposed it',
        'the mayor … refused to open the bridge',
      ],
    ],
  ])('splits: %s', (text, claims) => {
    expect(read(text)).toEqual(claims)
  })

  it.each([
    'The council wants to build and run a port.',
    'The plan may be seen and read at the library.',
    'The treaty that Peru and Chile signed has expired.',
    'The mayor signed the treaty that Peru and Chile rejected.',
    'If the dam fails and the pumps stop, the valley floods.',
    'The talks between Peru and Chile remain rare.',
    'The region, hit by war, floods and fire, is poor.',
    'The treaty, signed last month, is void.',
    'The surveyor praised the newly appointed governor.',
  ])('leaves whole: %s', (text) => {
    expect(read(text)).toEqual([text.slice(0, -1)])
  })
})
