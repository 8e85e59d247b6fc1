import { describe, expect, it } from 'vitest'
import { readText } from './read-claims'

/** `speaker < who passed it on last < … first: what is said [quoted, denied, disputed]`. */
function voices(text: string): readonly string[] {
  const { claims, wordsOf } = readText(text)
  return claims.map((claim) => {
    const said = claim.attribution
    if (!said) return wordsOf(claim)
    const names = [said.speaker || '-', ...(said.via ?? []).map(({ name }) => name).reverse()]
    const notes = [said.quoted ? 'quoted' : '', said.stance === 'asserted' ? '' : said.stance].filter(Boolean)
    return `${names.join(' < ')}: ${wordsOf(claim)}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`
  })
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  // Chains.
  'Officials quoted by the Lamp said that Lavin told the council that the bridge is closed.': [
    'Lavin < Officials < the Lamp: the bridge is closed',
  ],
  'Officials, quoted by the Lamp, said the mine is open.': ['Officials < the Lamp: the mine is open'],
  'Lavin was quoted by the Lamp as saying that the ferry had sunk.': ['Lavin < the Lamp: the ferry had sunk'],
  'The agency quoted Lavin as saying the ferry had sunk.': ['Lavin < The agency: the ferry had sunk'],
  'The Lamp reported, citing Lavin, that the ferry had sunk.': ['Lavin < The Lamp: the ferry had sunk'],
  'The ferry had sunk, the Lamp reported, citing harbour officials.': [
    'harbour officials < the Lamp: The ferry had sunk',
  ],
  'The ferry had sunk, according to officials cited by the Lamp.': [
    'officials < the Lamp: The ferry had sunk',
  ],
  'The Lamp reported that, according to Lavin, the pier is safe.': ['Lavin < The Lamp: the pier is safe'],
  'The pier is safe, Lavin said, according to the Lamp.': ['Lavin < the Lamp: The pier is safe'],
  'Lavin told reporters that his deputy had said the pier was safe.': [
    'his deputy < Lavin: the pier was safe',
  ],
  // Where the report stands.
  'The strike, Okko said, was over by noon.': ['Okko: The strike … was over by noon'],
  'As reported by the Lamp, the strike has ended.': ['the Lamp: the strike has ended'],
  '“The strike,” Okko said, “has ended.”': ['Okko: The strike … has ended [quoted]'],
  // Denied, disputed.
  'The minister denied that the pier was unsafe.': ['The minister: the pier was unsafe [denied]'],
  'The minister rejected claims that the pier was unsafe.': ['The minister: the pier was unsafe [denied]'],
  'The minister dismissed reports of a leak.': ['The minister: a leak [denied]'],
  'Lavin disputed that the pier was safe.': ['Lavin: the pier was safe [disputed]'],
  'The union questioned whether the pier is safe.': ['The union: the pier is safe [disputed]'],
  'The firm allegedly dumped waste in the lake.': ['-: The firm allegedly dumped waste in the lake [disputed]'],
  'The union claims, without evidence, that the pier was sold.': ['The union: the pier was sold [disputed]'],
  'The union claimed without providing evidence that the pier was sold.': [
    'The union: the pier was sold [disputed]',
  ],
  'It is claimed that the pier was sold.': ['-: the pier was sold [disputed]'],
  'The minister resigned, citing poor health.': [
    'The minister resigned',
    'The minister … citing poor health',
  ],
  // Speech that runs over sentences.
  '“The pier is safe. It was tested in May. Nobody was hurt,” Lavin said.': [
    'Lavin: The pier is safe [quoted]',
    'Lavin: It was tested in May [quoted]',
    'Lavin: Nobody was hurt [quoted]',
  ],
  'Lavin warned: “The dam may fail. The valley is at risk.” The union left the talks.': [
    'Lavin: The dam may fail [quoted]',
    'Lavin: The valley is at risk [quoted]',
    'The union left the talks',
  ],
  'Petra Lavin said the pier was safe. She added that it would stay open.': [
    'Petra Lavin: the pier was safe',
    'Petra Lavin: it would stay open',
  ],
}

describe('who says it', () => {
  it.each(Object.entries(CASES))('%s', (text, said) => {
    expect(voices(text)).toEqual(said)
  })
})

describe('whom a name stands for', () => {
  it('a description with a name beside it speaks for that person', () => {
    const { claims } = readText('The spokesman, Jan Okko, said the strike was lawful.')
    expect(claims[0]?.attribution).toMatchObject({ speaker: 'The spokesman', speakerEntity: 'person:oko' })
  })
})
