/**
 * Words that news writing uses for one thing and that WordNet keeps apart or does not know in that use.
 * A line is a family: its members stand for each other when two sources are aligned, never in a rule that
 * needs the same word. Lemmas; one word may be in two families.
 */
const FAMILIES: readonly string[] = [
  'dialogue dialog talk conversation communication contact channel exchange discussion line negotiation outreach',
  'meeting summit meet session encounter visit',
  'agreement deal accord treaty pact settlement understanding compromise',
  'attack strike assault raid offensive bombing shelling bombardment blast explosion',
  'kill dead die death fatal slay murder shoot perish fatality casualty victim',
  'injure injury wound hurt casualty',
  'election vote poll ballot referendum elect voter',
  'government administration cabinet ministry authority official',
  'law bill act legislation statute rule regulation measure',
  'say state tell announce declare report claim assert note add stress emphasise emphasize affirm reaffirm',
  'company firm corporation business manufacturer maker',
  'money fund funding cash aid finance grant subsidy',
  'war conflict fighting hostility invasion crisis',
  'peace ceasefire truce armistice',
  'police officer cop detective investigator sheriff',
  'arrest detain capture hold custody catch apprehend jail imprison',
  'charge indict accuse prosecute allegation accusation indictment',
  'trial court judge hearing lawsuit case suit',
  'quake earthquake tremor temblor',
  'fire blaze burn wildfire',
  'storm hurricane typhoon cyclone tornado',
  'flood flooding inundate',
  'worker employee staff labourer laborer',
  'pay salary wage income earnings',
  'price cost fee charge tariff',
  'profit revenue earnings income sale turnover',
  'share stock equity',
  'buy purchase acquire acquisition takeover',
  'rise increase grow growth climb jump surge gain soar',
  'fall decrease drop decline plunge reduce reduction cut shrink slump lower',
  'start begin launch open commence inaugurate',
  'end stop halt cease finish conclude terminate close suspend pause',
  'resign quit step-down depart leave exit',
  'fire dismiss sack oust remove replace',
  'appoint name hire nominate choose pick select',
  'president leader chief head chairman boss ceo',
  'minister secretary official',
  'spokesman spokeswoman spokesperson representative',
  'doctor physician medic surgeon',
  'hospital clinic medical',
  'drug medicine medication pill vaccine',
  'disease illness virus infection epidemic outbreak',
  'child kid boy girl youth teen teenager baby',
  'man person woman people someone individual',
  'car vehicle automobile truck van',
  'ship vessel boat ferry',
  'plane aircraft jet airplane airliner flight',
  'road street highway avenue lane',
  'bridge crossing viaduct',
  'factory plant mill works',
  'house home residence dwelling building apartment flat',
  'school college university academy',
  'student pupil learner',
  'country nation state',
  'city town municipality village',
  'army military troop soldier force',
  'weapon arm gun missile rifle firearm',
  'border frontier boundary',
  'refugee migrant asylum immigrant',
  'protest demonstration rally march protester demonstrator',
  'plan propose proposal intend intention scheme project',
  'support back endorse favour favor',
  'refuse reject decline deny turn-down',
  'allow permit let authorise authorize may',
  'ban forbid prohibit bar outlaw prohibition',
  'require must shall obligation mandatory oblige',
  'discover find uncover detect discovery',
  'show demonstrate indicate suggest reveal',
  'warn caution alert warning',
  'receive reach get obtain',
  'win victory triumph beat defeat',
  'lose defeat loss',
  'document paper file record report',
  'picture photo image photograph video footage',
  'computer pc laptop',
  'internet web online site website',
  'relation relationship tie link',
  'tension hostility friction strain',
  'obstacle barrier hurdle challenge difficulty problem',
  'breakthrough progress advance result',
  'condition term requirement precondition',
  'sanction penalty embargo restriction',
  'wed marry marriage wedding',
  'child son daughter offspring',
  'oil crude petroleum',
  'power electricity energy',
]

const BY_LEMMA: ReadonlyMap<string, readonly number[]> = byLemma()

function byLemma(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  for (const [number, family] of FAMILIES.entries()) {
    for (const lemma of family.split(' ')) map.set(lemma, [...(map.get(lemma) ?? []), number])
  }
  return map
}

/** Numbers of the families that a lemma belongs to; empty for most words. */
export function familiesOf(lemma: string): readonly number[] {
  return BY_LEMMA.get(lemma) ?? []
}
