/** Values of the tokens of styles/tokens.css for what is drawn on a canvas; each is read once. */
export function tokensOf(element: Element): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const value = known.get(name) ?? getComputedStyle(element).getPropertyValue(name).trim()
    known.set(name, value)
    return value
  }
}

/** Calls back whenever the tokens have other values: another theme, another contrast. Gives the function that ends it. */
export function onOtherTokens(change: () => void): () => void {
  const observer = new MutationObserver(change)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] })
  return () => observer.disconnect()
}
