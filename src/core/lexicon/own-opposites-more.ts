/** Further opposed words of news and daily life; kept apart so that each list can be read in one sitting. */
export const MORE_OPPOSITES = `
increase raise grow / reduce
rise increase / lessen
rise / ebb recede subside
reduce cut lower / raise increase expand
hit strike / miss
prone vulnerable susceptible / resistant immune impervious
vulnerable / invulnerable protected
working / dark broken out dead faulty
lit / dark unlit
functional / broken dysfunctional faulty
launched afloat / stuck stranded aground
launch / scrap shelve
float / sink
afloat / sunk
anchored moored / adrift
safe / dangerous unsafe perilous
seaworthy airworthy / unseaworthy unfit
roadworthy / unroadworthy
passable navigable / impassable blocked
operating / closed idle
staffed manned / unstaffed unmanned
inhabited / uninhabited deserted abandoned
occupied / vacant empty
crowded packed / empty deserted
booked / vacant
solved / unsolved
finished / half-finished
paid / unpaid
insured / uninsured
licensed / unlicensed
registered / unregistered
authorised authorized / unauthorised unauthorized
documented / undocumented
recorded / unrecorded
announced / unannounced
confirmed verified / unconfirmed unverified disputed
proven / unproven disproved
founded / unfounded
justified / unjustified
warranted / unwarranted
expected / unexpected unforeseen
foreseen / unforeseen
avoidable preventable / unavoidable inevitable
reversible / irreversible
repairable / irreparable
curable treatable / incurable
contagious infectious / noncontagious
edible / inedible poisonous
drinkable / undrinkable
affordable / unaffordable
accessible reachable / inaccessible unreachable
reachable / unreachable
eligible / ineligible
qualified / unqualified disqualified
experienced seasoned / inexperienced untried
trained / untrained
prepared / unprepared
warned / unwarned
informed / uninformed
attended / unattended
supervised / unsupervised
restricted / unrestricted
limited / unlimited
regulated / unregulated
controlled / uncontrolled
guarded / unguarded
protected / unprotected exposed
sheltered / exposed
fortified / undefended
hostile / sympathetic
loyal faithful / disloyal treacherous
allied / opposed
aligned / nonaligned
popular / unpopular hated
respected / despised
admire / despise
famous / obscure unknown
generous / stingy miserly
brave courageous / cowardly timid
cautious careful / reckless careless
patient / impatient
honest truthful / dishonest deceitful
sincere / insincere
humble modest / arrogant
polite courteous / rude impolite
gentle / harsh rough
lenient / harsh strict severe
strict / lax lenient
firm / lax wavering
rigid inflexible / flexible
decisive / hesitant wavering
consistent / erratic inconsistent
reliable dependable / unreliable erratic
predictable / unpredictable
punctual / late
overdue delayed late / punctual on-time
ahead / late
postpone delay / expedite
expedite accelerate / delay
advance / postpone
bring-forward / postpone
shorten / lengthen prolong extend
prolong / curtail
thaw / freeze
melt / freeze
heat warm / cool chill
ignite light / extinguish douse
burn / extinguish
flood / drain
drain / replenish
replenish / deplete exhaust
hoard / distribute
collect / disperse distribute
concentrate / disperse
centralise centralize / decentralise decentralize
nationalise nationalize / privatise privatize
nationalisation nationalization / privatisation privatization
regulate / deregulate
regulation / deregulation
tax / exempt
subsidise subsidize / tax
appreciate / depreciate
appreciation / depreciation
boom / bust recession slump
recovery / recession relapse
prosperity / hardship
inflation / deflation
employ engage / dismiss
employer / employee
landlord / tenant
buyer customer / vendor
victim / perpetrator culprit
plaintiff / defendant
prosecution / defence defense
conviction / acquittal
sentence / pardon
pardon / convict condemn punish
punish penalise penalize / reward
punishment penalty / reward
blame accuse / exonerate absolve
accusation / exoneration
incriminate / exonerate
extradite / shelter
deport expel / admit
expel / readmit
expulsion / admission
exile / return
evict / house
emigrate / immigrate
emigration / immigration
emigrant / immigrant
surrender / resist
surrender / resistance
capitulate yield / resist
occupy / liberate vacate
occupation / liberation
conquer / surrender
besiege / relieve
bomb / spare
explode / defuse
disarm / rearm
disarmament / rearmament
ceasefire / offensive
reconciliation / estrangement rift
rapprochement / rift rupture
handshake / snub
invite / exclude
recognition / non-recognition
cooperate collaborate / obstruct
cooperation collaboration / confrontation rivalry
cooperative / uncooperative
unanimity / dissent
obedient / rebellious
obey / rebel
submit / rebel
loyalist / rebel
incumbent / challenger
ruling / opposition
majority / plurality
progressive liberal / conservative
left-wing / right-wing
secular / religious
sacred / secular
theoretical / practical
abstract / concrete
literal / figurative
explicit / implicit tacit
explicitly / implicitly tacitly
overt open / covert
overtly openly / covertly secretly
publicly / privately secretly
voluntarily / forcibly reluctantly
knowingly / unknowingly unwittingly
legally lawfully / illegally unlawfully
correctly rightly accurately / wrongly incorrectly falsely
truly / falsely
simultaneously / separately
jointly together / separately alone
nationwide / locally
upstream / downstream
onshore / offshore
ashore / aboard
inbound incoming / outbound outgoing
incoming / outgoing
inward / outward
northward / southward
eastward / westward
northbound / southbound
eastbound / westbound
uphill / downhill
upstairs / downstairs
horizontal / vertical
convex / concave
smooth / rough bumpy
sharp / blunt dull
tight / loose slack
dense / sparse
opaque / clear
shiny / dull
salty / sweet
sour bitter / sweet
ripe / unripe
fertile / barren infertile
wild / tame domesticated
rural / metropolitan
ancestor / descendant
predecessor / successor
senior / junior
superior / inferior
amateur / professional
optimist / pessimist
pass / flunk
remember recall / forget
notice / overlook
detect / miss overlook
mourn / celebrate
lament / celebrate
smile / frown
whisper / shout
dress / undress
lock / unlock
plug / unplug
tie fasten / untie unfasten
fold / unfold
load / unload
cover / uncover expose
bury / unearth exhume
dive / surface
submerge / surface emerge
submerged / exposed
appear emerge / disappear vanish
appearance / disappearance
preserve / destroy
survive / succumb
live / die
revive / kill
healthy / diseased infected
cured / incurable
toxic / nontoxic
clean / soiled
tidy neat / messy untidy
organised organized / disorganised disorganized
standing / sitting lying
sit / stand
asleep sleeping / awake
sleep / awake
moving / motionless stationary
mobile / immobile stationary
motionless / running
`
