/** Opposed qualities, states and circumstances that WordNet does not pair. */
export const OPPOSED_STATES = `
exist / absent nonexistent vanish disappear lack
existence presence / absence nonexistence lack
existing existent / nonexistent absent defunct
present / absent missing
available / unavailable lacking sold-out
have possess / lack
abundance / lack scarcity shortage
abundant plentiful ample / scarce rare meagre insufficient
enough sufficient adequate / insufficient inadequate short
frequent regular common / rare sporadic infrequent occasional
frequently regularly often usually / rarely seldom sporadically never infrequently
always / never rarely seldom
constant continuous steady / sporadic intermittent
active operational functioning working / inactive dormant idle defunct broken suspended
operational / shut closed idle
open / closed shut secret
open / secretive guarded
public / secret private confidential
direct / indirect mediated
directly / indirectly
formal official / informal unofficial
formally officially / informally unofficially
permanent lasting durable / temporary provisional interim
permanently / temporarily
unanimous / divided split
unanimously / narrowly
certain sure / uncertain unsure doubtful
clear / unclear vague murky
likely probable / unlikely improbable
possible feasible / impossible unfeasible
true correct accurate right / false incorrect inaccurate wrong untrue
truth / falsehood lie
genuine authentic real / fake forged bogus counterfeit sham
effective / ineffective useless
constructive productive fruitful / destructive unproductive fruitless futile
useful / useless
safe secure / dangerous unsafe hazardous risky
safety security / danger hazard
safely / dangerously
harmless / harmful dangerous toxic
healthy well fit / sick ill unhealthy unwell
health / illness
intact undamaged unscathed / damaged destroyed wrecked ruined
unhurt unharmed uninjured / hurt injured wounded harmed
stable steady calm / unstable volatile turbulent shaky
stability / instability turmoil unrest chaos
peaceful / violent hostile
peace / war conflict
peacefully / violently
friendly warm cordial / hostile cold frosty unfriendly
friend ally / enemy foe adversary
ally / rival adversary
voluntary voluntarily / compulsory mandatory forced forcibly
optional voluntary / mandatory compulsory obligatory required
independent autonomous sovereign / dependent
independence / dependence
democratic / authoritarian autocratic undemocratic
free / occupied enslaved
elected / unelected appointed
fair just / unfair unjust biased rigged
transparent / opaque
optimistic hopeful upbeat / pessimistic gloomy
optimism hope / pessimism despair
confident / doubtful nervous
happy glad pleased satisfied / unhappy sad displeased dissatisfied angry
positive / negative
positively / negatively
good great excellent / bad poor awful terrible
good / evil
better / worse
best / worst
strong / weak feeble fragile
strength / weakness
rich wealthy affluent / poor impoverished
wealth / poverty
expensive costly / cheap inexpensive
high / low
higher / lower
highest / lowest
large big huge enormous vast / small tiny little minor
major significant substantial considerable / minor insignificant negligible slight marginal
majority most / minority
maximum / minimum
many numerous / few
much / little
more / less fewer
full / empty
fully completely entirely wholly totally / partially partly
complete total whole / partial incomplete
long / short brief
lengthy prolonged / brief short
tall / short
wide broad / narrow
deep / shallow
heavy / light
thick / thin
fast quick rapid swift / slow sluggish gradual
quickly rapidly swiftly / slowly gradually
sudden abrupt / gradual
early / late
earlier / later
before / after
first / last
old ancient / new modern recent
old elderly / young
former previous past / current present
hot warm / cold cool chilly
dry arid / wet damp humid
drought / flood
rain rainy / sunny
bright / dark dim
loud noisy / quiet silent
hard difficult tough / easy simple
easily / hardly
soft / hard
clean / dirty polluted contaminated
pure / contaminated
fresh / stale rotten
raw / cooked
sober / drunk
awake / asleep
married / single unmarried divorced
single / married
pregnant / barren
male / female
man / woman
boy / girl
adult / child
husband / wife
brother / sister
daughter / son
east eastern / west western
north northern / south southern
left / right
inside indoor indoors / outside outdoor outdoors
inner / outer
domestic internal / foreign external
local / foreign
native / foreign
urban / rural
ahead / behind
above / below
up upward / down downward
near close / far distant
near / remote
together / apart separately
with / without
alone / together accompanied
united / alone
winning / losing
for / against
in-favour in-favor / against
everything / nothing
everyone everybody / nobody
everywhere / nowhere
civilian / soldier military
guilty / innocent
armed / unarmed
conditional / unconditional
binding / non-binding nonbinding voluntary
ongoing continuing underway / finished concluded over ended
unfinished incomplete ongoing / finished complete completed
pending / settled resolved
resolved settled / unresolved unsettled
settled / disputed contested
known identified / unknown unidentified
visible / invisible hidden
natural / artificial synthetic
accidental / deliberate intentional
accident / sabotage
accidentally unintentionally inadvertently / deliberately intentionally purposely
planned scheduled / unplanned unscheduled spontaneous
vaccinated / unvaccinated
employed / unemployed jobless
employment / unemployment
literate / illiterate
solvent / bankrupt insolvent
profitable / unprofitable loss-making
taxable / tax-exempt
willing ready / unwilling reluctant
willingness readiness / unwillingness reluctance refusal
eager keen / reluctant
willingly / reluctantly
neutral impartial / partisan biased
competent / incompetent
aware / unaware ignorant
vital essential necessary / unnecessary needless superfluous
relevant / irrelevant
similar alike same identical / different distinct
similarity / difference
equal / unequal
symmetric / asymmetric
peak / trough
ceiling / floor
top / bottom
front / back
day / night
summer / winter
beginning / end
rise / setback
breakthrough / deadlock stalemate impasse
progress / deadlock stalemate impasse setback
truce ceasefire / fighting hostilities
calm / panic
order / chaos disorder
`
