import { mendCharacters } from './encoding/mend-characters'
import { MAX_TEXT_LENGTH } from './limits'
import { refused, refusedLongText } from './refusals'
import { sha256Hex } from './sha256'
import type { IngestResult } from './source-draft'
import { titleLine } from './title-line'

/** What messages call a source that has no file. */
const PASTED = 'Pasted text'

/** A draft of pasted text; its checksum is that of the text as UTF-8. */
export async function draftFromPaste(pasted: string): Promise<IngestResult> {
  const { text, notes } = mendCharacters(pasted)
  if (!/[\p{L}\p{N}]/u.test(text))
    return refused(PASTED, 'has no words in it.', 'Copy the article again and paste it.')
  if (text.length > MAX_TEXT_LENGTH) return refusedLongText(PASTED, text.length)
  const title = titleLine(text)
  return {
    outcome: 'read',
    draft: {
      fileName: null,
      text,
      meta: title === null ? {} : { title },
      sha256: await sha256Hex(new TextEncoder().encode(text)),
      notes,
    },
  }
}
