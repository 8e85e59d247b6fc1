/** Opposed acts and states of affairs that WordNet does not pair. Every word left of `/` opposes every word right of it. */
export const OPPOSED_ACTIONS = `
maintain keep preserve retain sustain continue / sever cease discontinue abandon
continuation continuity / severance cessation discontinuation
keep / break lose drop
confirm affirm acknowledge admit corroborate / deny refute rebut
confirmation affirmation acknowledgement acknowledgment admission / denial refutation rebuttal
accept approve endorse adopt ratify pass back / reject refuse decline veto
acceptance approval endorsement adoption ratification / rejection refusal veto
accept / turn-down spurn rebuff
approve approval / veto disapprove disapproval block
support back favour favor endorse advocate champion / oppose resist fight reject condemn
support backing endorsement advocacy / opposition resistance condemnation
supporter backer advocate ally proponent / opponent critic foe enemy
agree consent concur / disagree refuse dispute differ
agreement consensus accord / disagreement dispute discord
agree / object
praise applaud commend hail welcome / criticise criticize condemn denounce deplore slam decry
praise applause commendation / criticism condemnation denunciation
welcome / shun rebuff
begin start launch open initiate commence / end finish conclude stop halt cease terminate close
beginning start launch opening / end conclusion termination closure halt
start resume restart / stop suspend pause halt interrupt
resumption restart / suspension pause halt interruption
resume / suspend break-off
continue proceed persist / stop halt end cease pause
open reopen unlock / close shut lock seal
opening reopening / closure closing shutdown
open / blocked sealed shuttered
rise increase grow climb gain soar surge jump swell / fall decrease decline drop shrink slump plunge sink tumble dwindle
increase growth rise gain surge / decrease decline drop fall reduction slump loss plunge
expand extend enlarge widen broaden / contract shrink narrow reduce curtail
expansion extension enlargement / contraction shrinkage reduction curtailment
raise lift hike boost / lower cut reduce slash trim
raise / cut
strengthen bolster reinforce fortify / weaken undermine erode sap
improve recover better / worsen deteriorate degrade decline
improvement recovery / deterioration worsening decline
accelerate quicken hasten speed / decelerate slow delay brake
escalate intensify inflame heighten / de-escalate deescalate ease calm defuse
escalation intensification / de-escalation deescalation easing
allow permit let enable authorise authorize / forbid prohibit ban bar prevent block disallow outlaw
permission authorisation authorization / ban prohibition
legal lawful legitimate / illegal unlawful illegitimate banned outlawed
legalise legalize / ban outlaw criminalise criminalize
impose introduce enact / lift repeal remove scrap abolish revoke
imposition introduction enactment / repeal removal abolition revocation
win triumph prevail / lose
victory win triumph / defeat loss
winner victor / loser
defeat beat / lose
succeed / fail flop collapse
success / failure collapse flop
successful / failed unsuccessful abortive
advance progress / retreat stall withdraw regress
advance / retreat withdrawal
attack invade assault / retreat withdraw defend
join enter / leave quit exit withdraw
entry accession joining / exit withdrawal departure
arrive come / depart leave
arrival / departure
appoint hire recruit install reinstate / dismiss fire sack remove oust lay-off
appointment hiring recruitment reinstatement / dismissal firing removal ouster
elect / defeat oust
release free liberate / arrest detain imprison jail capture seize hold
release liberation / arrest detention imprisonment capture
free / jailed imprisoned detained captive
acquit exonerate clear / convict condemn
acquittal exoneration / conviction
innocent blameless / guilty culpable
innocence / guilt
survive live / die perish
survivor / victim
alive living / dead deceased killed
save rescue spare / kill destroy lose
birth / death
build construct erect create establish found / destroy demolish dismantle raze dissolve disband
construction creation establishment / destruction demolition dismantling dissolution
protect defend safeguard / attack harm endanger threaten
include contain comprise / exclude omit lack
inclusion / exclusion
add / remove subtract delete
attach connect link join / detach disconnect separate sever
unite unify merge / divide split separate
unity / division split
unified united / divided split
merger / split demerger
gather assemble / disperse scatter
import / export
importer / exporter
buy purchase acquire / sell
buyer purchaser / seller
lend / borrow
lender creditor / borrower debtor
give grant award / deny withhold take
provide supply deliver / withhold withdraw deny
send / receive
hire / fire
earn / lose spend
save / spend waste
profit / loss
surplus / deficit shortfall
invest / divest
remember / forget
reveal disclose expose publish / conceal hide withhold suppress
disclosure revelation / concealment suppression
show / hide
trust believe / distrust doubt disbelieve mistrust
confidence trust / distrust mistrust doubt
believe / doubt
know / ignore
love like / hate dislike loathe
obey comply honour honor observe respect / disobey violate breach flout defy break
compliance observance adherence / violation breach defiance
attend / miss skip boycott
attendance / absence boycott
stay remain / leave depart quit go
deploy station / withdraw remove
deployment / withdrawal pullout
arm / disarm
mobilise mobilize / demobilise demobilize
encourage urge / discourage deter dissuade
encouragement / deterrence
hold host stage / cancel postpone
schedule / cancel
cancel / reinstate
cancellation / reinstatement
uphold / overturn quash annul reverse
affirm / overturn reverse
enforce / waive
pass / fail
sign / reject
repair fix restore mend / damage break wreck
restoration / destruction
cure heal / infect sicken
recover / relapse
recognise recognize / disown ignore
wake / sleep
laugh / cry weep
sit lie / stand
push / pull
enter / exit
board / alight disembark
ascend climb / descend
land / take-off
fill / empty
wear / remove
pack / unpack
lose / find recover
hurt injure harm / heal help
help assist aid / hinder hamper impede obstruct
facilitate / hinder hamper impede obstruct
promote / demote
upgrade / downgrade
overestimate / underestimate
inflate / deflate
tighten / loosen relax ease
stabilise stabilize / destabilise destabilize
normalise normalize / rupture
reconcile / estrange
negotiate / refuse
comply / refuse
participate / abstain boycott
vote / abstain
`
