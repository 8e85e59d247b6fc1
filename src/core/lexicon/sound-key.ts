/** One way of writing for sounds that transliteration writes in several; in order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el)-(?=\p{L}{3})/u, ''],
  // Arabic: Qaddafi, Gadhafi; al-Qaeda, al-Qaida.
  [/q(?!u)/g, 'g'],
  [/gh(?=[aeiou])/g, 'g'],
  [/dh/g, 'd'],
  [/ae|ai|ay/g, 'ai'],
  [/ou|oo/g, 'u'],
  // Russian and Ukrainian: Zelenskyy, Tchaikovsky, Alexei, Yanukovich, Medvediev.
  [/sk(?:yy|yi|iy|ii|ij|y|i)$/, 'ski'],
  [/tch/g, 'ch'],
  [/x/g, 'ks'],
  [/(?:e[iy]|yi)(?![a-z])/g, 'ei'],
  [/ych$/, 'ich'],
  [/(?:iev|yev|yov)(?=$|a$)/, 'ev'],
  // German letters that other languages lack: Müller, Mueller.
  [/ue(?=\p{L})/gu, 'u'],
  [/oe(?=\p{L})/gu, 'o'],
  [/(?<=[^aeiou])y$/, 'i'],
  [/([bcdfgklmnprstz])\1/g, '$1'],
]

/** A name by its sound as far as spelling shows it: "Gadhafi" and "Qaddafi" have one key. Lower-case parts with hyphens. */
export function soundKey(slug: string): string {
  const whole = slug.replace(SPELLINGS[0]?.[0] ?? /$^/, '')
  return whole
    .split('-')
    .map((part) => SPELLINGS.slice(1).reduce((text, [sound, letters]) => text.replace(sound, letters), part))
    .join('-')
}
