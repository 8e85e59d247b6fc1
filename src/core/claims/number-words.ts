const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    half: 0.5,
  }),
)
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    mn: 1e6,
    m: 1e6,
    mln: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    tn: 1e12,
    score: 20,
  }),
)

/** Value of a number word below a hundred, `null` for any other word. */
export function unitValue(lower: string): number | null {
  return UNITS.get(lower) ?? null
}

/** Factor of a scale word ("million", "bn"), `null` for any other word. */
export function scaleValue(lower: string): number | null {
  return SCALES.get(lower) ?? null
}

/** Digits with grouping and decimals: "12,500", "3.5", "1.2m"; `null` where it is no number. */
export function digitValue(text: string): number | null {
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return null
  return Number(text.replace(/,/g, ''))
}

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['1/2', 1 / 2],
  ['1/4', 1 / 4],
  ['3/4', 3 / 4],
])

/** A fraction that follows a whole number: "3½", "1 1/2"; `null` for anything else. */
export function fractionSign(text: string): number | null {
  return GLYPHS.get(text) ?? null
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)

/** "third" and "3rd" are 3; `null` where it is no ordinal. */
export function ordinalValue(lower: string): number | null {
  const at = ORDINALS.indexOf(lower)
  if (at >= 0) return at + 1
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1]
  return digits === undefined ? null : Number(digits)
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])

/** How many of them make a whole: "thirds" is 3; `null` where it names no part. */
export function partsOfWhole(lower: string): number | null {
  return PARTS.get(lower) ?? PARTS.get(lower.replace(/s$/, '')) ?? null
}

const CROWDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 99]],
  ['scores', [40, 199]],
  ['dozens', [24, 144]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 99_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
])

/** What a plural of a scale may stand for: "hundreds" is 200 to 999; `null` for any other word. */
export function crowdRange(lower: string): readonly [number, number] | null {
  return CROWDS.get(lower) ?? null
}
