/** Inputs in which nothing is typed: keys of the window act while one of them has the focus. */
const UNTYPED_INPUTS = ['checkbox', 'radio', 'button', 'submit', 'range']

/** Letters that are pressed here belong to it: a menu goes to the entry of that name, a dialog is about something else, and where a key is chosen it is the choice. */
const TAKES_LETTERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [data-takes-key]'

/**
 * True while somebody is typing. Asks where the focus is, not where the event came from: a field with a list of
 * suggestions sends copies of its keys to that list, and those look like keys that nobody typed.
 */
export function isTyping(): boolean {
  const at = document.activeElement
  if (at instanceof HTMLInputElement) return !UNTYPED_INPUTS.includes(at.type)
  return at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
}

/** True when a single letter belongs to what has the focus, so that it must not act as a key of the window. */
export function takesLetters(): boolean {
  return isTyping() || Boolean(document.activeElement?.closest(TAKES_LETTERS))
}
