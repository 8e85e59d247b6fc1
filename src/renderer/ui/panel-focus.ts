/** Moves the focus into the first element that fits; true when there was one. */
export function focusInside(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector)
  target?.focus()
  return target !== null
}

const PANELS = '[data-panel], .column__scroll, .finding-list [tabindex="0"], .verdict__choice:first-child'
const FOCUSABLE = 'button:not(:disabled), a, input, textarea, [tabindex="0"]'

/** F6: the next panel of the window, round and round; Shift F6 the one before. A panel that holds others is none. */
export function nextPanel(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(PANELS)].filter(
    (panel) => panel.offsetParent !== null,
  )
  const panels = all.filter((panel) => !all.some((other) => other !== panel && panel.contains(other)))
  const at = panels.findIndex((panel) => panel.contains(document.activeElement))
  const start = at < 0 && by < 0 ? 0 : at
  const next = panels[(start + by + panels.length) % panels.length]
  if (!next) return
  if (next.tabIndex >= 0) next.focus()
  else next.querySelector<HTMLElement>(FOCUSABLE)?.focus()
}
