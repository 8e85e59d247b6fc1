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
    dozens: 24,
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
