/** Names, capitals and demonyms beside those of the data file: `code;names;capitals;demonyms`. */
export const EXTRA_COUNTRY_NAMES = `
US;US|U.S.|USA|U.S.A.|America|the States;Washington|Washington DC|Washington D.C.;American
GB;UK|U.K.|Britain|Great Britain|England|Scotland|Wales;;British|Briton|English|Scottish|Welsh
RU;;;
UA;;Kyiv|Kiev;
AE;UAE|Emirates;;
CZ;Czech Republic|Czechia;;
NL;Holland|The Netherlands|the Netherlands;The Hague;Dutch
MM;Burma;Naypyidaw|Yangon;Burmese
CI;Ivory Coast|Côte d’Ivoire;;Ivorian
KR;South Korea|Republic of Korea|ROK;;South Korean
KP;North Korea|DPRK;;North Korean
CN;China|PRC|People's Republic of China;Peking;Chinese
TW;Taiwan;;Taiwanese
TR;Türkiye|Turkey;;Turkish|Turk
SZ;Swaziland;;Swazi
VN;Viet Nam;;Vietnamese
LA;;;Lao
IR;Islamic Republic of Iran;Teheran;
IL;;;Israeli
PS;Gaza Strip|West Bank;Ramallah;Palestinian
SY;;;Syrian
CD;DRC|DR Congo|Democratic Republic of Congo;;
PH;;;Filipino|Philippine
FR;;;French|Frenchman
ES;;;Spaniard|Spanish
PL;;;Pole|Polish
DK;;;Dane|Danish
SE;;;Swede|Swedish
FI;;;Finn|Finnish
CH;;;Swiss
IE;Republic of Ireland;;Irish
NZ;;;New Zealander
SA;KSA;;Saudi
MK;Macedonia|North Macedonia;;Macedonian
MD;;Chișinău|Chisinau|Kishinev;Moldovan
RO;;Bucharest;
IN;;Delhi;
BR;;Brasilia;
KZ;;Astana|Nur-Sultan;Kazakh
UZ;;;Uzbek
TJ;;;Tajik
KG;;;Kyrgyz
TM;;;Turkmen
`

/** Seats that stand for a government: the name of a building or street means those who sit in it. */
export const SEATS_OF_GOVERNMENT = `
US;White House|Pentagon|Foggy Bottom|Capitol Hill|Oval Office|State Department
RU;Kremlin|Russian Federation
GB;Downing Street|Whitehall|No 10|No. 10|Number 10
FR;Élysée|Elysée|Elysee|Élysée Palace|Quai d'Orsay
DE;Bundestag|Bundesregierung
CN;Zhongnanhai
KR;Blue House
IT;Palazzo Chigi
TR;Sublime Porte
`

/** Unions of states and bodies that have no country code: `key;names`. */
export const UNIONS_AND_BODIES = `
union:EU;EU|E.U.|European Union
name:nato;NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
name:un;UN|U.N.|United Nations
name:imf;IMF|International Monetary Fund
name:who;WHO|World Health Organization|World Health Organisation
name:iaea;IAEA|International Atomic Energy Agency
name:osce;OSCE|Organization for Security and Co-operation in Europe
name:opec;OPEC|Opec
name:wto;WTO|World Trade Organization|World Trade Organisation
name:asean;ASEAN|Association of Southeast Asian Nations
`

/** Names that are people, towns or common words at least as often as states. */
export const AMBIGUOUS_COUNTRIES: ReadonlySet<string> = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Guinea',
  'Niger',
  'Jersey',
  'Mali',
  'Monaco',
  'Dominica',
  'Grenada',
  'Turkey',
  'Victoria',
  'Kingston',
  'Georgetown',
  'San Jose',
  'Santiago',
  'Hamilton',
  'Douglas',
  'Plymouth',
  'Stanley',
  'Alofi',
  'Male',
  'Lima',
  'Rome',
  'The Valley',
  'Gibraltar',
  'Islander',
  'Pole',
  'Dominican',
  'Saint Helena',
])
