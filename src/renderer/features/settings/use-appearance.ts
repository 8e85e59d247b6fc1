import { useEffect } from 'react'
import { type Theme, useSetting } from '../../storage/settings'
import { readingProperties } from './reading-properties'

/** Puts the reader's theme, contrast and reading type on the document; follows the system while the theme is "system". */
export function useAppearance(): void {
  const [theme] = useSetting('theme')
  const [contrast] = useSetting('contrast')
  const [readingFace] = useSetting('readingFace')
  const [readingSize] = useSetting('readingSize')
  const [readingMeasure] = useSetting('readingMeasure')
  const [readingLeading] = useSetting('readingLeading')
  const [paragraphNumbers] = useSetting('paragraphNumbers')
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      document.documentElement.dataset['theme'] = shownTheme(theme, dark.matches)
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
  useEffect(() => {
    const wanted = window.matchMedia('(prefers-contrast: more)')
    const apply = () => {
      document.documentElement.dataset['contrast'] = contrast === 'more' || wanted.matches ? 'more' : 'normal'
    }
    apply()
    wanted.addEventListener('change', apply)
    return () => wanted.removeEventListener('change', apply)
  }, [contrast])
  useEffect(() => {
    const properties = readingProperties({ readingFace, readingSize, readingMeasure, readingLeading })
    for (const [name, value] of Object.entries(properties)) {
      document.documentElement.style.setProperty(name, value)
    }
  }, [readingFace, readingSize, readingMeasure, readingLeading])
  useEffect(() => {
    document.documentElement.dataset['paragraphs'] = paragraphNumbers ? 'numbered' : 'plain'
  }, [paragraphNumbers])
}

function shownTheme(theme: Theme, systemIsDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return systemIsDark ? 'dark' : 'light'
  return theme
}
