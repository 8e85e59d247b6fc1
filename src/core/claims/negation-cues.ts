const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs whose "to"-clause does not happen. */
export const VERBS_AGAINST_TO = set('fail refuse decline neglect cease forget')
/** Verbs whose "-ing" clause does not happen. */
export const VERBS_AGAINST_ING = set('stop avoid deny cease quit resist')
/** Adjectives whose "to"-clause does not happen. */
export const ADJECTIVES_AGAINST_TO = set('unable impossible incapable unwilling reluctant powerless')
/** Nouns that deny the existence of what follows "of". */
export const NOUNS_OF_ABSENCE = set('absence lack dearth shortage want nonexistence')
/** Predicates that deny the existence of their subject. */
export const ABSENT_ADJECTIVES = set('absent elusive lacking missing nonexistent non-existent unavailable')
/** Almost never, almost nothing. */
export const NEAR_NEGATIVES = set('hardly barely scarcely rarely seldom')
/** Words that say how little there is; a restriction, not a denial. */
export const RESTRICTIVE = set(
  'sporadic rare limited occasional intermittent infrequent scarce minimal partial',
)
/** Pronouns and determiners that deny their clause. */
export const NEGATIVE_PRONOUNS = set('no none nobody nothing nowhere neither')
/** "no fewer than", "no later than", "no doubt", "no wonder": not denials of the clause. */
export const AFTER_NO_HARMLESS = set('doubt question wonder matter later more less fewer earlier sooner')
