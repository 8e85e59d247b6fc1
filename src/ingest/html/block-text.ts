/** Elements that start and end a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)
/** Elements whose content is never read. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map select button textarea input head title link meta datalist'.split(
    ' ',
  ),
)
const TEXT = 3

/**
 * The text of an element as it reads: one line a block, blank lines between, list items as `• …` on adjoining
 * lines, line breaks kept as breaks. Walks without recursion; looks at text nodes only.
 */
export function blockText(root: Element): string {
  const lines: { text: string; readonly item: boolean }[] = []
  let current = ''
  let item = false
  const endLine = (): void => {
    const text = current
      .replace(/[^\S\u00A0\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .replace(/^[\s]+|[\s]+$/gu, '')
    if (text !== '') {
      lines.push({ text: item ? `• ${text}` : text, item })
      item = false
    }
    current = ''
  }

  const enter = (node: Node, name: string): void => {
    if (node.nodeType === TEXT) current += (node.nodeValue ?? '').replace(/\s+/gu, keepNoBreak)
    if (name === 'br') current += '\n'
    if (BLOCKS.has(name)) endLine()
    if (name === 'li') item = true
  }
  const leave = (name: string): void => {
    if (BLOCKS.has(name)) endLine()
    if (name === 'li') item = false
  }

  let node: Node | null = root
  while (node) {
    const name = node.nodeName.toLowerCase()
    const silent = SILENT.has(name)
    if (!silent) enter(node, name)
    if (!silent && node.firstChild) {
      node = node.firstChild
      continue
    }
    let left: Node | null = node
    node = null
    while (left && !node) {
      leave(left.nodeName.toLowerCase())
      if (left === root) break
      node = left.nextSibling
      left = left.parentNode
    }
  }
  endLine()
  return joined(lines)
}

/** Spaces of the markup fold into one; a no-break space is the author's and stays. */
function keepNoBreak(spaces: string): string {
  return spaces.includes('\u00A0') ? spaces.replace(/[^\u00A0]+/gu, '') || ' ' : ' '
}

/** Two breaks in a row are a paragraph's end; one is a line's end. */
function joined(lines: readonly { readonly text: string; readonly item: boolean }[]): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += line.item && lines[index - 1]?.item ? '\n' : '\n\n'
    text += line.text.replace(/\n{2,}/gu, '\n\n')
  }
  return text
}
