/** Words that make a name an organisation's, a place's or a thing's, wherever they stand in it. */
const INSIDE =
  /\b(?:Ministry|Department|Agency|Council|Committee|Commission|Party|University|Institute|Bank|Fund|Union|Court|Parliament|Congress|Senate|House|Office|Company|Corporation|Group|Times|Post|News|Channel|Club|School|Hospital|Airport|Authority|Service|Force|Forces|Army|Navy|Association|Organi[sz]ation|Foundation|Treaty|Act|Agreement|Sea|Ocean|River|Lake|Mount|Island|Islands|Street|Road|Avenue|Square|Bridge|City|County|State|Province|Region|War|Day|Games|Cup|League|East|West|North|South|Board|Bureau|Federation|Alliance|Line|Port|Bay|Valley|Centre|Center|Inc|Ltd|Corp|Co|Palace|Park|Castle|Countries|States|Tower|Hall|Stadium|Theatre|Theater|Museum|Church|Station|Online|Initiative|Plan|Gang|Brothers|Airlines|Motors|Europe|Asia|Africa|America|Americas|Pacific|Atlantic)\b|^(?:Eastern|Western|Northern|Southern|Central|North|South|East|West|Middle|Latin|New|Great|Saint|St\.?|Mount|San|Santa|Los|Las|El|Fort|Port|Cape|Lake|Gulf|Big|Black|Red|White|Cold|World|National|International|United|Supreme|High|Upper|Lower)\s/

/** Words that end a firm's name and no person's. */
const FIRM =
  /\s(?:Works|Industries|Holdings?|Systems|Technologies|Technology|Enterprises|Ventures|Partners|Associates|Solutions|Services|Labs?|Laborator(?:y|ies)|Studios?|Pictures|Records|Books|Press|Publishing|Media|Broadcasting|Communications|Networks?|Software|Electronics|Semiconductors?|Pharma|Pharmaceuticals?|Biotech|Therapeutics|Foods|Farms|Breweries|Brewery|Stores|Markets|Retail|Hotels|Resorts|Shipping|Shipyards?|Marine|Maritime|Ferries|Lines|Railways?|Rail|Airways|Air|Aviation|Aerospace|Logistics|Freight|Transport|Energy|Power|Electric|Petroleum|Oil|Gas|Mining|Minerals|Metals|Steel|Chemicals?|Cement|Construction|Engineering|Properties|Realty|Insurance|Securities|Capital|Investments?|Finance|Financial|Trust|Society|Movement|Front|Brigade|Coalition|Network|Academy|College|Ministry|Secretariat|Tribunal|Assembly|Chamber|Cooperative|Co-operative|Consortium|Syndicate|GmbH|AG|SA|S\.A\.|SpA|PLC|Plc|LLC|L\.L\.C\.|LLP|NV|BV|Oy|AB|AS|A\/S|KG|Inc\.|Ltd\.|Corp\.|Co\.)$/

/** Whether a name as written is an organisation's, a place's or a thing's, by the words that it is made of. */
export function namesOrganisation(name: string): boolean {
  return INSIDE.test(name) || FIRM.test(name)
}

/** Whether a name is a firm's, which "the company" may mean. */
export function namesFirm(name: string): boolean {
  return (
    FIRM.test(name) ||
    /\b(?:Company|Corporation|Group|Inc|Ltd|Corp|Co|Airlines|Motors|Brothers|Bank)\b/.test(name)
  )
}
