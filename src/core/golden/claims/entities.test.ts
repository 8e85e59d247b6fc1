import { describe, expect, it } from 'vitest'
import { readText } from './read-claims'

/** Keys of the names in a text, in order, each claim's once. */
function keys(text: string): readonly string[] {
  return readText(text).claims.flatMap((claim) => claim.entities.map((one) => one.key))
}

/** `words -> keys of those meant`; `?` where it is not safe to say. */
function meant(text: string): readonly string[] {
  const { claims, at } = readText(text)
  return claims.flatMap((claim) =>
    (claim.references ?? []).map((one) => `${at(one)} -> ${one.means.join(' + ') || '?'}`),
  )
}

describe('names', () => {
  it.each<readonly [string, readonly string[]]>([
    // One office, three ways to name it.
    [
      'The Internal Freight Office (IFO) closed. The IFO was founded in 1990.',
      ['name:ifo', 'name:ifo', 'name:ifo'],
    ],
    ['The staff of the IFO (Internal Freight Office) has left.', ['name:ifo', 'name:ifo']],
    // Spellings of one name.
    ['Colonel Muammar Gaddafi spoke. Qaddafi left.', ['person:gadafi', 'person:gadafi']],
    ['President Volodymyr Zelenskyy spoke. Zelensky left.', ['person:zelenski', 'person:zelenski']],
    ['Kiev denied it. Kyiv agreed.', ['country:UA', 'country:UA']],
    // Firms are no people; their short names are theirs.
    [
      'Varkell Marine Works laid off 40 people. The yard of Varkell closed.',
      ['name:varkell-marine-works', 'name:varkell-marine-works'],
    ],
    ['The owner of Lindqvist Holdings left.', ['name:lindqvist-holdings']],
    // Capitals of a measure are no names.
    ['The boat cost USD 5 million.', []],
    ['The plant makes 40 MWh.', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })
})

describe('pronouns and descriptions', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Mayor Petra Lavin opened the pier. She left early.', ['She -> person:lavin']],
    [
      'Foreign Minister Petra Lavin opened the pier. The minister left early.',
      ['The minister -> person:lavin'],
    ],
    ['Petra Lavin, the mayor of Brask, left. The mayor was ill.', ['The mayor -> person:lavin']],
    [
      'The harbour master, Jon Reed, left. The harbour master was ill.',
      ['The harbour master -> person:reed', 'The harbour master -> person:reed'],
    ],
    ['Varkell Marine Works closed a yard. The company sold it.', ['The company -> name:varkell-marine-works']],
    ['The Ministry of Ports closed a yard. The ministry sold it.', ['The ministry -> name:ministry-of-ports']],
    ['Peru and Chile met. Both sides signed.', ['Both sides -> country:PE + country:CL']],
    ['Peru and Chile met. The two countries agreed.', ['The two countries -> country:PE + country:CL']],
    // Two who may be meant: nobody is.
    ['Mayor Petra Lavin met Senator Jon Reed. He left early.', ['He -> ?']],
    [
      'Finance Minister Petra Lavin met Interior Minister Jon Reed after the vote about the southern harbour. The minister left early.',
      ['The minister -> ?'],
    ],
    ['Peru, Chile and Brazil met. Both sides signed.', ['Both sides -> ?']],
    ['Residents met the owners. They left early.', ['They -> ?']],
    ['Mayor Petra Lavin saw the ferry. She left the pier early.', ['She -> ?']],
    // A title tells whom.
    ['Mrs Lavin met Mr Reed. He left early.', ['He -> person:reed']],
    // What follows tells it apart, and is not read.
    ['Mayor Petra Lavin met the mayor of Brask.', []],
  ])('%s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it('compares a sure pronoun as the one it means', () => {
    const { claims } = readText('Mayor Petra Lavin opened the pier. She left the town early.')
    expect(claims[1]?.terms[0]).toMatchObject({ lemma: 'person:lavin', pos: 'PROPN', content: true })
  })

  it('lets a description speak for whom it means', () => {
    const { claims } = readText('Foreign Minister Petra Lavin left. The minister said the pier was safe.')
    expect(claims[1]?.attribution).toMatchObject({ speaker: 'The minister', speakerEntity: 'person:lavin' })
  })
})
