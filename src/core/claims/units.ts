/** Money: the code is the unit, and money of two codes is never compared. */
const CURRENCIES = `
USD $ us$ usd dollar dollars
EUR € eur euro euros
GBP £ gbp pound pounds sterling
JPY ¥ jpy yen
CNY cny rmb yuan renminbi
RUB ₽ rub ruble rubles rouble roubles
INR ₹ inr rupee rupees
UAH ₴ uah hryvnia hryvnias
CHF chf franc francs
AUD a$ au$ aud
CAD c$ ca$ cad
NZD nz$ nzd
HKD hk$ hkd
SGD s$ sgd
KRW ₩ krw
ILS ₪ ils shekel shekels
TRY ₺ lira liras
BRL r$ brl reais
MXN mxn
PLN pln zloty zlotys
SEK sek kronor
NOK nok kroner
ZAR zar rand
NGN ₦ ngn naira
THB ฿ baht
HUF huf forint forints
AED dirham dirhams
SAR riyal riyals
cent cent cents
`

/** `canonical factor words`: what one of it is in the base unit of its kind, by kind. */
const MEASURES: Readonly<Record<string, string>> = {
  metre: `
kilometre 1000 km kms kilometre kilometres kilometer kilometers
mile 1609.344 mile miles
yard 0.9144 yard yards yd
foot 0.3048 foot feet ft
inch 0.0254 inch inches
centimetre 0.01 cm centimetre centimetres centimeter centimeters
millimetre 0.001 mm millimetre millimetres millimeter millimeters
metre 1 metre metres meter meters`,
  kilogram: `
tonne 1000 tonne tonnes ton tons
pound-weight 0.45359237 lb lbs
ounce 0.028349523 oz ounce ounces
gram 0.001 gram grams gramme grammes
kilogram 1 kg kgs kilogram kilograms kilo kilos`,
  'square-metre': `
hectare 10000 ha hectare hectares
acre 4046.8564224 acre acres`,
  litre: `
barrel 158.987294928 barrel barrels
gallon 3.785411784 gallon gallons
millilitre 0.001 ml millilitre millilitres milliliter milliliters
litre 1 litre litres liter liters`,
  second: `
century 3155760000 century centuries
decade 315576000 decade decades
year 31557600 year years
month 2629800 month months
fortnight 1209600 fortnight fortnights
week 604800 week weeks
day 86400 day days
hour 3600 hour hours hr hrs
minute 60 minute minutes min mins
second 1 second seconds`,
  'metre-per-second': `
kilometre-per-hour 0.2777777777777778 kph kmh
mile-per-hour 0.44704 mph
knot 0.5144444444444445 knot knots`,
  watt: `
kilowatt 1000 kw kilowatt kilowatts
megawatt 1000000 mw megawatt megawatts
gigawatt 1000000000 gw gigawatt gigawatts`,
  joule: `
kilowatt-hour 3600000 kwh
megawatt-hour 3600000000 mwh
gigawatt-hour 3600000000000 gwh
terawatt-hour 3600000000000000 twh`,
}

/** Counted without being measured. */
const PLAIN = `
percent % percent pct percentage
degree degree degrees
person people person persons
time times`

interface Base {
  readonly unit: string
  readonly factor: number
}

const lines = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

const CURRENCY_OF = new Map(
  lines(CURRENCIES).flatMap(([code = '', ...words]) => words.map((word) => [word, code] as const)),
)
const UNIT_OF = new Map<string, string>(
  lines(PLAIN).flatMap(([unit = '', ...words]) => words.map((word) => [word, unit] as const)),
)
const BASE_OF = new Map<string, Base>()
for (const [base, table] of Object.entries(MEASURES)) {
  for (const [unit = '', factor = '1', ...words] of lines(table)) {
    BASE_OF.set(unit, { unit: base, factor: Number(factor) })
    for (const word of words) UNIT_OF.set(word, unit)
  }
}
const POWERS = {
  square: { exponent: 2, base: 'square-metre', scale: 1 },
  cubic: { exponent: 3, base: 'litre', scale: 1000 },
} as const

/** Currency code of a sign or word; `null` for any other word. */
export function currencyOf(lower: string): string | null {
  return CURRENCY_OF.get(lower) ?? null
}

/** Canonical unit of a word and how many words it takes ("per cent": 2, "kilometres per hour": 3). */
export function canonicalUnit(
  lower: string,
  next = '',
  third = '',
): { readonly unit: string; readonly size: number } | null {
  if (lower === 'per' && next === 'cent') return { unit: 'percent', size: 2 }
  if (lower === 'percentage' && /^points?$/.test(next)) return { unit: 'percent-point', size: 2 }
  if (lower === 'basis' && /^points?$/.test(next)) return { unit: 'basis-point', size: 2 }
  if (lower === 'us' && /^dollars?$/.test(next)) return { unit: 'USD', size: 2 }
  if (lower === 'nautical' && /^miles?$/.test(next)) return { unit: 'nautical-mile', size: 2 }
  if (lower === '°' || /^degrees?$/.test(lower)) {
    if (/^(?:c|celsius|centigrade)$/.test(next)) return { unit: 'degree-celsius', size: 2 }
    if (/^(?:f|fahrenheit)$/.test(next)) return { unit: 'degree-fahrenheit', size: 2 }
    return { unit: 'degree', size: 1 }
  }
  const power = powerOf(lower, next)
  if (power) return power
  const unit = CURRENCY_OF.get(lower) ?? UNIT_OF.get(lower)
  if (unit === undefined) return null
  const rate = rateOf(unit, next, third)
  if (rate) return rate
  if (next === 'hours' && BASE_OF.get(unit)?.unit === 'watt') return { unit: `${unit}-hour`, size: 2 }
  return { unit, size: 1 }
}

/** "square miles", "sq km", "km²", "cubic metres". */
function powerOf(lower: string, next: string): { readonly unit: string; readonly size: number } | null {
  const length = (word: string): string | null => {
    const unit = word === 'm' ? 'metre' : UNIT_OF.get(word)
    return unit !== undefined && BASE_OF.get(unit)?.unit === 'metre' ? unit : null
  }
  const before = /^sq$|^square$/.test(lower) ? 'square' : /^cu$|^cubic$/.test(lower) ? 'cubic' : null
  const after = next === '²' ? 'square' : next === '³' ? 'cubic' : null
  const unit = before ? length(next) : after ? length(lower) : null
  return unit ? { unit: `${before ?? after ?? ''}-${unit}`, size: 2 } : null
}

/** "kilometres per hour", "miles an hour", "km/h", "metres per second". */
function rateOf(
  unit: string,
  joint: string,
  time: string,
): { readonly unit: string; readonly size: number } | null {
  if (!/^(?:per|an?|\/)$/.test(joint) || BASE_OF.get(unit)?.unit !== 'metre') return null
  if (/^(?:h|hr|hour)$/.test(time)) return { unit: `${unit}-per-hour`, size: 3 }
  return /^(?:s|sec|second)$/.test(time) ? { unit: `${unit}-per-second`, size: 3 } : null
}

/** The same amount in the base unit of its kind; `null` where the unit measures nothing. */
export function inBaseUnit(
  unit: string,
  value: number,
): { readonly unit: string; readonly value: number } | null {
  if (/^[A-Z]{3}$/.test(unit)) return { unit, value }
  if (unit === 'degree-celsius') return { unit: 'celsius', value }
  if (unit === 'degree-fahrenheit') return { unit: 'celsius', value: rounded(((value - 32) * 5) / 9) }
  if (unit === 'percent-point') return { unit, value }
  if (unit === 'basis-point') return { unit: 'percent-point', value: rounded(value / 100) }
  if (unit === 'nautical-mile') return { unit: 'metre', value: rounded(value * 1852) }
  const plain = BASE_OF.get(unit)
  if (plain) return { unit: plain.unit, value: rounded(value * plain.factor) }
  const [power = '', length = ''] = /^(square|cubic)-(.+)$/.exec(unit)?.slice(1) ?? []
  const side = BASE_OF.get(length)?.factor
  if (side !== undefined && (power === 'square' || power === 'cubic')) {
    const { exponent, base, scale } = POWERS[power]
    return { unit: base, value: rounded(value * side ** exponent * scale) }
  }
  const [way = '', time = ''] = /^(.+)-per-(hour|second)$/.exec(unit)?.slice(1) ?? []
  const metres = BASE_OF.get(way)?.factor
  if (metres === undefined) return null
  return { unit: 'metre-per-second', value: rounded((value * metres) / (time === 'hour' ? 3600 : 1)) }
}

/** Twelve digits: conversion leaves dust behind the last one that counts. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
