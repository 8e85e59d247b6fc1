/**
 * Undo or redo that the menu sent while somebody is typing belongs to the field, as its keys do. True when a field took
 * it. `execCommand` is old, but nothing newer reaches a field's own undo list.
 */
export function fieldTook(act: 'undo' | 'redo'): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
  document.execCommand(act)
  return true
}
