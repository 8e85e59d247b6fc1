import type { Stance } from '../model/claim'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs whose clause is what somebody says, writes, thinks or finds. */
export const REPORT_VERBS = set(
  'say state tell announce claim assert affirm declare argue insist maintain stress emphasize emphasise underline underscore note add explain warn reveal report write comment remark observe recall reiterate repeat admit acknowledge concede confirm confess allege contend suggest indicate imply hint believe think predict estimate expect fear hope testify vow pledge promise swear propose complain conclude find show demonstrate determine reply respond answer clarify specify mention signal guarantee assure reassure remind inform notify brief caution disclose boast quip joke agree point highlight tweet post proclaim attest maintain charge speculate worry doubt deny dispute reject refute dismiss contest know understand learn hear discover realise realize recognize recognise accept interpret outline detail describe ask wonder demand urge recommend request require suspect question',
)

/** Verbs of saying that may stand after what was said: "…, the minister said". */
export const SAY_VERBS = set(
  'say state tell announce claim assert affirm declare argue insist stress emphasize emphasise note add explain warn reveal report write comment remark observe recall reiterate repeat admit acknowledge concede confirm allege contend suggest indicate believe think predict estimate testify vow pledge complain conclude reply respond clarify caution disclose joke quip tweet agree assure',
)

/** Somebody is named between the verb and what is said: "told reporters that". */
export const VERBS_WITH_HEARER = set(
  'tell inform notify assure reassure remind warn brief promise advise convince persuade',
)

/** Verbs that take a bare clause as easily as an object: "knows the city", so only "that" makes a report of them. */
export const NEED_THAT = set(
  'maintain underline underscore highlight show demonstrate find report describe detail outline accept recognise recognize understand learn hear discover know determine interpret propose signal mention reveal point add charge reject refute dismiss contest dispute brief inform notify remind guarantee promise expect ask demand urge recommend request require answer respond reply clarify specify post wonder recall repeat reiterate agree question',
)

const DENYING = set('deny reject refute dismiss')
const DOUBTING = set('dispute contest doubt question challenge')
/** Nouns whose clause is disputed along with them: "rejected claims that". */
export const CLAIM_NOUNS = set(
  'claim report allegation accusation suggestion assertion charge rumour rumor idea notion statement speculation view argument theory conclusion belief contention hypothesis story assumption myth impression',
)

/** How the speaker stands to the clause of a report verb. */
export function stanceOf(lemma: string): Stance {
  if (DENYING.has(lemma)) return 'denied'
  return DOUBTING.has(lemma) ? 'disputed' : 'asserted'
}

/** Adverbs by which the source takes its distance: "falsely claimed that". */
export const DISTANCING = set('falsely wrongly incorrectly mistakenly erroneously baselessly untruthfully')
