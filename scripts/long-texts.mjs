// Long invented texts that agree, differ and contradict each other all the way down, for measuring how the window reads.

const FIRST =
  'Ald Ber Cors Den Elm Farn Gos Hal Ilk Jar Kel Lan Mal Nair Oak Pen Rip Sel Thir Ulver Wex Yar Brad Crom Dur'.split(
    ' ',
  )
const LAST =
  'ham bury combe dale field gate hurst low mere mouth ness port ridge stead thorpe ton toft wade wick worth cliffe holme by stow barrow ford grave hythe lea marsh minster over pool sall scar shaw stoke torp water wold'.split(
    ' ',
  )
const OFFICES =
  'mayor, bishop, harbour master, schoolmaster, coroner, brewer, surveyor, postmistress, vicar, constable, miller, librarian'.split(
    ', ',
  )
/** What was done: in the past, and by its verb. */
const VERBS =
  'sold sell, closed close, opened open, rebuilt rebuild, praised praise, bought buy, measured measure, refused refuse, painted paint, flooded flood, guarded guard, planted plant, burnt burn, lost lose, hid hide, mended mend, drew draw, weighed weigh, blessed bless, insured insure, copied copy, moved move, cleaned clean, hired hire, cursed curse'
    .split(', ')
    .map((verb) => verb.split(' '))
const THINGS =
  'quay, cotton mill, church clock, school, ferry, bridge, lifeboat, common, channel, railway offer, granary, meadow, weir, avenue, letter chest, savings club, orchestra, toll road, bakery, archive, vineyard, windmill, oyster bed, printing press, hospital wing, observatory, brick kiln, horse fair, lighthouse lamp, salt pan, tunnel, theatre curtain, glass house, well, gravel pit, silk loom, dry dock, bell tower, herb garden, anchor'.split(
    ', ',
  )
/** Sentences to a paragraph. */
const PARAGRAPH = 4

/** Mulberry32: the same texts on every machine. @param {number} seed */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * `count` texts of at most a thousand sentences each on the same matters, each in a place of its own. Of each matter a
 * text says what the others say (6 of 10), says it in other words (2), denies it (1), or is silent and tells a thing of
 * its own (1).
 * @param {number} count
 * @param {number} [sentences]
 * @returns {readonly string[]}
 */
export function longTexts(count, sentences = 1000) {
  const places = FIRST.flatMap((first) => LAST.map((last) => first + last)).slice(0, sentences)
  return Array.from({ length: count }, (_, source) => {
    const random = seeded(source + 1)
    const said = places.map((place, at) => {
      const [past, base] = VERBS[at % VERBS.length] ?? []
      const what = `the ${THINGS[Math.floor(at / VERBS.length) % THINGS.length]}`
      const who = `${OFFICES[at % OFFICES.length]} of ${place}`
      const dice = random()
      if (dice < 0.6) return `The ${who} ${past} ${what}.`
      if (dice < 0.8) return `At last the ${who} also ${past} ${what}, people said.`
      if (dice < 0.9) return `The ${who} did not ${base} ${what}.`
      return `Visitor ${source * sentences + at} wrote home about rain, soup and lost gloves.`
    })
    const paragraphs = []
    for (let at = 0; at < said.length; at += PARAGRAPH)
      paragraphs.push(said.slice(at, at + PARAGRAPH).join(' '))
    return paragraphs.join('\n\n')
  })
}
