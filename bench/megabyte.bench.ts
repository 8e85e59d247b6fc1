import { bench, describe } from 'vitest'
import { compare } from '../src/core'
import { MEGABYTE_TEXTS } from './megabyte-texts'

// Two texts of a million characters of each kind, read and compared with each other and with themselves. None may take
// more than five seconds.

describe('two texts of a million characters', () => {
  for (const { name, text } of MEGABYTE_TEXTS) {
    const articles = [text, text.slice(1)].map((content, index) => ({
      id: `s${index}`,
      text: content,
      meta: {},
      cutOverrides: [],
    }))
    bench(name, () => void compare(articles), { iterations: 1, warmupIterations: 0, time: 0 })
  }
})
