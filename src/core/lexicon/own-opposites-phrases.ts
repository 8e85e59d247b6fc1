/**
 * Opposites as news writing puts them: verbs with a particle and phrases of state (joined as in align/phrases), and
 * words that exclude each other although no dictionary pairs them. Left of `/` opposes right.
 */
export const OPPOSED_PHRASES = `
accept approve pass adopt agree back endorse / turn-down vote-down throw-out strike-down rule-out
agree / reject refuse decline turn-down oppose rebuff
pass / vote-down throw-out
vote-in / vote-out vote-down
grant allow permit / turn-down refuse rule-out
plan propose promise / rule-out
call-off cancel abandon / go-ahead hold continue go-on take-place carry-on
go-on continue carry-on persist last / stop end call-off break-off break-down finish cease
take-place / cancel call-off
break-down break-off collapse fall-through / continue resume go-on succeed progress
put-off postpone delay / bring-forward hold go-ahead
switch-on turn-on start run operate / switch-off turn-off shut-down shut-off close-down
switch-off turn-off shut-down close-down / run operate work reopen restart
open reopen / close-down shut-down
close-down shut-down / stay-on continue run
on-line in-operation in-use in-service in-force / off-line out-of-operation out-of-use out-of-service out-of-order
run operate work / off-line out-of-order out-of-service
in-order / out-of-order
in-operation in-use in-service / close shut
work / close-down switch-off
on-sale on-the-market available / off-sale off-the-market withdraw
sell offer / withdraw phase-out
on-sale / stop withdraw
step-down resign quit / stay-on remain stay stand-firm
give-up give-in concede surrender back-down yield / hold-on stand-firm refuse fight resist persist keep-up
concede / refuse deny
take-over capture seize conquer / lose give-up hand-over
control hold / lose give-up
bring-in introduce / phase-out abolish scrap
put-up raise / bring-down lower cut put-down
lay-off dismiss fire / hire take-on keep recruit
pay-off pay-back repay settle / owe
hand-over give-back return / keep hold-back withhold
pay charge cost / free-of-charge
ground / fly operate
abroad / at-home
on-time on-schedule / late behind-schedule delay
on-schedule ahead-of-schedule / behind-schedule
at-peace / at-war
at-large on-the-run free / in-custody jailed arrested
in-power in-office / out-of-power out-of-office
in-favour in-favor / against
in-public openly / in-private in-secret behind-closed-doors secretly
by-accident accidental / on-purpose deliberate intentional deliberately intentionally
under-control / out-of-control
at-work / on-strike
in-stock / out-of-stock
up-to-date / out-of-date
on-duty / off-duty
in-business / out-of-business bankrupt
out-of-danger safe / in-danger
survive survivor / die perish kill dead death fatal
alive / die perish kill dead
evacuate leave flee / stay remain
evacuation / stay remain
rescue save / die drown perish
sober / drunk intoxicated
unchanged stable steady constant / cut reduce raise increase rise fall halve double change
stay-the-same / change
fewer less lower / more higher greater
higher / fewer less
safe drinkable / unsafe contaminated polluted poisonous toxic boil
inform tell brief notify aware / unaware ignorant
unanimous unanimously / divided split
voluntary voluntarily / forced compulsory mandatory
vacant empty / occupied full
insured / uninsured
elected / appointed
paid / unpaid voluntary
armed / unarmed
licensed / unlicensed
married / single unmarried divorced
guilty find-guilty convict / acquit clear innocent
confirm / rule-out dismiss
admit / deny
back-up support / contradict
comply obey / defy ignore
intact unharmed undamaged unhurt / destroy damage wreck injure hurt
unhurt unharmed uninjured / injure hurt wound kill
extinguish put-out / burn rage spread
out-of-work unemployed / employ
`
