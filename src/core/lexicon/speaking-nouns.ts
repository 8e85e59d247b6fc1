import listed from '../../../resources/lexicons/speakers.json'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Somebody by use in the news, though the dictionary's first sense is a place, a thing or an act. */
const SPEAKERS_BY_USE = set(
  'ministry fleet junta cartel lobby think-tank side source capital palace kremlin house office parliament congress senate assembly cabinet jury court committee council team media press public people police force troop navy administration delegation camp crew staff family group majority minority half embassy consulate treasury pentagon campaign coalition bloc opposition mission presidency chancellery leadership management panel board body secretariat headquarters state country nation government authority mayor spokesperson negotiator mediator neighbour neighbor other some many few most several both all everyone everybody someone somebody one operator shipyard airline charity hospital university school laboratory observatory watchdog regulator utility carrier insurer union militia gang church head chief chair number',
)

/** Documents, and those who publish them. */
const DOCUMENTS = set(
  'report letter statement study survey poll article document memo memorandum paper newspaper filing ruling judgment judgement communique communiqué declaration resolution treaty transcript log logbook minute record file diary book website page dispatch note notice cable email message post tweet indictment complaint lawsuit affidavit audit review inquiry investigation assessment analysis bulletin magazine daily weekly outlet broadcaster channel station editorial column brief census constitution law decree act bill protocol contract charter manual register archive leaflet brochure biography autobiography memoir chronicle obituary essay journal wire agency release manifesto petition testimony',
)

let people: ReadonlySet<string> | null = null

/** Whether a noun can be the one who says something: a person, an office, an organisation, a state or a document. */
export function canSpeak(lemma: string): boolean {
  if (SPEAKERS_BY_USE.has(lemma) || DOCUMENTS.has(lemma)) return true
  people ??= new Set(listed.nouns.split('|'))
  return people.has(lemma)
}
