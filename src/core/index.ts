/** The engine's only door. */

export * from './align/judged-points'
export * from './align/word-diff'
export * from './claims/analyse-article'
export * from './claims/analyse-text'
export { ledgerKey } from './claims/own-names'
export * from './compare'
export * from './contradict/listed-findings'
export * from './engine-cache'
export * from './judge/answer-ask'
export * from './judge/combination'
export * from './judge/judge-ask'
export * from './judge/pair-judge'
export * from './judge/pair-tokens'
export * from './judge/word-pieces'
export * from './judge-texts'
export * from './lexicon/countries'
export * from './lexicon/opposites'
export * from './model/article'
export * from './model/claim'
export * from './model/comparison'
export * from './model/review'
export * from './model/span'
export * from './report/claim-names'
export * from './report/claim-reading'
export { cellWords, relationWords, timeWords } from './report/claim-words'
export * from './report/csv-report'
export * from './report/html-report'
export * from './report/json-report'
export { type SeenBy, seenBy } from './report/judge-words'
export * from './report/markdown-report'
export * from './report/report-input'
export {
  cutWords,
  kindWords,
  placeWords,
  reasonWords,
  ruleWords,
  sensitivityWords,
  verdictWords,
} from './report/report-words'
export * from './report/table-as-csv'
export * from './report/text-report'
export * from './review/agreement'
export * from './review/content-hash'
export * from './review/finding-key'
export * from './review/match-reviews'
export * from './review/quote-anchor'
export * from './review/with-declared'
export * from './test-opposites'
export * from './text/find-cuts'
export * from './text/normalise'
export * from './text/segment'
