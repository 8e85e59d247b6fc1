import type { CutReason } from '../../../core'

/** What a cut passage is, as a label beside it. */
export const CUT_REASON_WORDS: { readonly [R in CutReason]: string } = {
  navigation: 'page menu',
  teaser: 'teaser for another article',
  'comment-prompt': 'call for comments',
  'share-prompt': 'call to share or subscribe',
  'reading-time': 'reading time',
  'photo-credit': 'photo credit',
  byline: 'byline',
  'editor-note': 'editor’s note',
  timestamp: 'time of publication',
  'by-hand': 'cut by you',
}
