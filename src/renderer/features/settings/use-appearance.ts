import { useEffect } from 'react'
import { type Theme, useSetting } from '../../storage/settings'

/** Puts the reader's theme, contrast and reading size on the document; follows the system while the theme is "system". */
export function useAppearance(): void {
  const [theme] = useSetting('theme')
  const [contrast] = useSetting('contrast')
  const [readingSize] = useSetting('readingSize')
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
    document.documentElement.style.setProperty('--read-size', `${readingSize}px`)
  }, [readingSize])
}

function shownTheme(theme: Theme, systemIsDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return systemIsDark ? 'dark' : 'light'
  return theme
}
