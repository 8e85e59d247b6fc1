/** Moves the focus into the first element that fits; true when there was one. */
export function focusInside(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector)
  target?.focus()
  return target !== null
}

const PANELS = '[data-panel], .column__scroll, .finding-list [tabindex="0"], .verdict__choice:first-child'

/** F6: the next panel of the window, round and round; Shift F6 the one before. */
export function nextPanel(by: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>(PANELS)].filter(
    (panel) => panel.offsetParent !== null,
  )
  const at = panels.findIndex((panel) => panel.contains(document.activeElement))
  const next = panels[(at + by + panels.length) % panels.length]
  if (!next) return
  if (next.tabIndex >= 0) next.focus()
  else next.querySelector<HTMLElement>('button, a, input, [tabindex="0"]')?.focus()
}
