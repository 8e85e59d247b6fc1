/**
 * Words derived from one another that share no regular ending: a line is a family, its first member stands for all.
 * Only words that say the same thing in another class; "station" and "state" are no family.
 */
const FAMILIES = `
sell sale seller|survive survivor survival|steal theft thief thieve|choose choice|lose loss loser|grow growth
die death dead deadly|bear birth born|fly flight|think thought|believe belief believer|prove proof|give gift giver
speak speech speaker|sing song singer|feed food|bleed blood bloody|succeed success successful|descend descent
pursue pursuit|defend defence defense defender defensive|offend offence offense offender offensive
respond response|intend intent intention|extend extent extension extensive|receive receipt reception recipient
deceive deceit deception|advise advice adviser advisor|complain complaint|restrain restraint|constrain constraint
weigh weight|high height|long length|wide width|deep depth|strong strength|young youth|true truth|poor poverty
safe safety safely|marry marriage|enter entry entrance|permit permission|admit admission|submit submission|omit omission
expel expulsion|compel compulsion compulsory|collide collision|explode explosion explosive|conclude conclusion conclusive
exclude exclusion|include inclusion|suspect suspicion suspicious|perceive perception|conceive conception
consume consumption consumer|assume assumption|resume resumption|destroy destruction destructive destroyer
produce production producer|reduce reduction|introduce introduction|describe description|prescribe prescription
redeem redemption|solve solution|resolve resolution|know knowledge|bury burial|break breakage|build builder
invade invasion invader|divide division|persuade persuasion|evade evasion|erode erosion|intrude intrusion
expand expansion|suspend suspension|apprehend apprehension|comprehend comprehension|respect respectful
seize seizure|close closure|expose exposure|fail failure|depart departure|press pressure|please pleasure
erase erasure|disclose disclosure|measure measurement|analyse analysis analyze analyst|diagnose diagnosis|hypothesise hypothesis
criticise criticism criticize critic critical|apologise apology apologize|sympathise sympathy sympathize
strike striker|drink drunk drunken drinking|pay payment payer|tax taxation|win winner|lead leader leadership
govern government|agree agreement|treat treatment|move movement|argue argument|judge judgment judgement
hurt hurtful|harm harmful|threat threaten threatening|hate hatred|anger angry|hunger hungry|famine famished
free freedom|bore boredom|wise wisdom|king kingdom|absent absence|present presence|differ difference different
depend dependence dependent|exist existence existent|refer reference|prefer preference|occur occurrence|confer conference
infer inference|interfere interference|persist persistence persistent|resist resistance|assist assistance|attend attendance
accept acceptance|allow allowance|appear appearance|assure assurance|insure insurance insurer|guide guidance|hinder hindrance
vary variety variation various|apply application applicant|supply supplier|multiply multiplication|deny denial
arrive arrival|refuse refusal|propose proposal|approve approval|remove removal|withdraw withdrawal|renew renewal|revive revival
discover discovery|deliver delivery|recover recovery|inquire inquiry enquiry|injure injury injurious|bribe bribery|rob robbery robber
bomb bombing bomber bombardment|shoot shooting shooter shot|kill killing killer|murder murderer|hijack hijacker hijacking
kidnap kidnapper kidnapping abduct abduction|evacuate evacuation evacuee|nominate nomination nominee|employ employee employer employment
elect election electoral|vote voter|investigate investigation investigator|prosecute prosecution prosecutor|convict conviction
accuse accusation|confess confession|declare declaration|explain explanation|reveal revelation|repeat repetition|compete competition competitor
oppose opposition opponent|compose composition|dispose disposal|impose imposition|suppose supposition
maintain maintenance|sustain sustenance|retain retention|detain detention detainee|contain containment|obtain obtainment
acquire acquisition|require requirement|satisfy satisfaction|justify justification|clarify clarification|verify verification
ratify ratification|notify notification|identify identification|modify modification|certify certification|qualify qualification
`

const ROOTS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split(/[|\n]/)
    .flatMap((family) => {
      const words = family.split(' ')
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
)

/** The word that stands for an irregular family; `undefined` for all others. */
export function irregularRoot(lemma: string): string | undefined {
  return ROOTS.get(lemma)
}
