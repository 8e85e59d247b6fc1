/** Abbreviations that a name, number or noun follows: a full stop after them never ends a sentence. */
const BEFORE_NAME =
  'mr mrs ms mx dr prof rev hon pres gov sen rep amb gen lt col maj capt cmdr sgt cpl adm brig supt insp fr msgr st mt ft no nos art sec fig figs ch vol pp para paras approx c ca cf vs viz rs messrs mme mlle sr. srta dept. assoc med attn det const ald cllr mag n° rt fn eq ex al'

/** Abbreviations that stand anywhere; the next word decides. */
const ANYWHERE =
  'co inc corp ltd llc llp plc bros jr sr esq assn dept univ est etc e.g i.e eg ie f.e a.k.a p.s jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd st str hwy sq ed eds edn repr rev. ibid op loc misc max min tel ext p btw i.v u.s u.k u.n e.u u.s.a d.c a.m p.m n.y l.a ph.d m.d b.a m.a b.sc m.sc d.phil'

/** Words after which an abbreviation of the second kind does end the sentence when capitalised. */
const OPENERS =
  'the a an this that these those it its he she they we you i his her their our my there here in on at by for from with as but and or so yet if when while after before since because although though however meanwhile also moreover instead still then now what who why how where which is are was were do does did has have had not no some many most both each every all another such few several one two three even according despite during following earlier later today yesterday'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const NAME_ABBREVIATIONS: ReadonlySet<string> = words(BEFORE_NAME)
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = words(ANYWHERE)
export const SENTENCE_OPENERS: ReadonlySet<string> = words(OPENERS)
