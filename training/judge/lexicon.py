"""Vocabulary of the generated sentences: neutral, news-like, invented by the project.

Names of people and firms are made up from common parts; places are real.
"""

FIRST = """Anna Tomas Marta Peter Ines Daniel Leila Victor Hannah Omar Sofia Paul Nadia Felix Clara Ivan Amara Hugo
Elena Marcus Yuki Samuel Priya Oscar Greta Rafael Lin Jonas Zahra Edwin Carla Stefan Noor Martin Beatriz Kofi Irene
Pavel Mei Andrew Fatima Lukas Rosa Henrik Adele Musa Vera Colin Tamar Diego""".split()
LAST = """Keller Novak Marsh Okafor Lindqvist Ferreira Tanaka Boyle Haddad Weiss Moreau Petrov Larsen Singh Castillo
Brandt Osei Kowalski Duarte Nolan Varga Ibrahim Jansen Rossi Mbeki Sato Hughes Popescu Aydin Fischer Delgado Quinn
Halonen Mendes Farah Schmidt Laurent Chowdhury Walsh Ivanova Barros Stein Cho Mwangi Pereira Dahl Reyes Antal""".split()
CITIES = {
    "Germany": ["Munich", "Hamburg", "Dresden", "Cologne"],
    "France": ["Lyon", "Marseille", "Lille", "Nantes"],
    "Italy": ["Turin", "Naples", "Bologna", "Genoa"],
    "Spain": ["Seville", "Valencia", "Bilbao", "Malaga"],
    "Poland": ["Gdansk", "Krakow", "Lublin", "Poznan"],
    "Japan": ["Osaka", "Kobe", "Sapporo", "Nagoya"],
    "Brazil": ["Recife", "Curitiba", "Salvador", "Manaus"],
    "Canada": ["Calgary", "Halifax", "Winnipeg", "Ottawa"],
    "India": ["Pune", "Jaipur", "Chennai", "Kolkata"],
    "Kenya": ["Mombasa", "Kisumu", "Nakuru", "Nairobi"],
    "Britain": ["Leeds", "Bristol", "Cardiff", "Glasgow"],
    "Turkey": ["Izmir", "Ankara", "Bursa", "Adana"],
    "Mexico": ["Puebla", "Merida", "Tijuana", "Leon"],
    "South Korea": ["Busan", "Daegu", "Incheon", "Seoul"],
    "Australia": ["Perth", "Hobart", "Brisbane", "Darwin"],
    "Nigeria": ["Kano", "Ibadan", "Abuja", "Lagos"],
}
NATIONS = """German French Italian Spanish Polish Japanese Brazilian Canadian Indian Kenyan British Turkish Mexican
Australian Nigerian Swedish Dutch Greek Chilean Egyptian""".split()
FIRMS_A = """North Delta Bright Iron Silver Vale Orion Summit Harbor Cedar Atlas Meridian Falcon Granite Amber Nova
Crest Pioneer Lumen Arden""".split()
FIRMS_B = """Foods Energy Airlines Motors Bank Pharma Logistics Telecom Steel Textiles Media Insurance Software Rail
Mining Shipping Robotics Chemicals""".split()
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

# (subjects, verbs "base past participle" with the opposite after "~", objects)
DOMAINS = [
    (
        "the cabinet; the senate; the city council; the finance committee; the upper house; the regional assembly; the coalition; the prime minister; the president; the mayor",
        "approve approved approved ~ reject rejected rejected; support supported supported ~ oppose opposed opposed; back backed backed ~ block blocked blocked; pass passed passed ~ vote down voted down voted down; extend extended extended ~ shorten shortened shortened; adopt adopted adopted ~ abandon abandoned abandoned; ratify ratified ratified ~ refuse to ratify refused to ratify refused",
        "the pension reform; the border treaty; the budget; the housing plan; the data law; the tax increase; the water agreement; the plan to rebuild the harbour; the ban on plastic bags; the emergency decree; the new voting rules; the school reform",
    ),
    (
        "the company; the airline; the carmaker; the bank; the chip producer; the supermarket chain; the shipping group; the steel producer; the start-up; the drug maker",
        "close closed closed ~ reopen reopened reopened; expand expanded expanded ~ shrink shrank shrunk; buy bought bought ~ sell sold sold; launch launched launched ~ withdraw withdrew withdrawn; raise raised raised ~ lower lowered lowered; keep kept kept ~ scrap scrapped scrapped; renew renewed renewed ~ cancel cancelled cancelled",
        "its plant in the north; the dividend; its stake in the joint venture; the loyalty programme; its headquarters; the battery division; its forecast; the supply contract; its fleet of freighters; the price of its basic tariff; the overseas unit",
    ),
    (
        "the court; the judge; the appeals court; the tribunal; the constitutional court; the panel of judges",
        "uphold upheld upheld ~ overturn overturned overturned; convict convicted convicted ~ acquit acquitted acquitted; free freed freed ~ jail jailed jailed; allow allowed allowed ~ forbid forbade forbidden; accept accepted accepted ~ dismiss dismissed dismissed",
        "the former treasurer; the two engineers; the editor of the newspaper; the ship's captain; the three activists; the banker; the trader; the surgeon",
    ),
    (
        "the government; the ministry; the army; the interior minister; the foreign ministry; the rebels; the border guard; the navy",
        "open opened opened ~ close closed closed; lift lifted lifted ~ impose imposed imposed; resume resumed resumed ~ suspend suspended suspended; strengthen strengthened strengthened ~ weaken weakened weakened; confirm confirmed confirmed ~ deny denied denied; accept accepted accepted ~ refuse refused refused; start started started ~ end ended ended",
        "the talks with the neighbouring state; the border crossing; the ceasefire; the embargo; the export of grain; the exchange of prisoners; the airspace over the gulf; the hotline between the two commands; the aid deliveries; the curfew",
    ),
    (
        "the hospital; the health agency; the clinic; the research team; the regulator; the laboratory; the university hospital; the vaccine panel",
        "recommend recommended recommended ~ advise against advised against advised against; authorise authorised authorised ~ prohibit prohibited prohibited; find found found ~ rule out ruled out ruled out; start started started ~ stop stopped stopped; publish published published ~ withhold withheld withheld",
        "the new vaccine; the second trial; the screening of newborns; the use of the drug in children; a link between the dye and the illness; the booster programme; the use of the device; the results of the study",
    ),
    (
        "the operator; the rail company; the port authority; the city; the airport; the transport agency; the ferry company",
        "open opened opened ~ shut shut shut; widen widened widened ~ narrow narrowed narrowed; restore restored restored ~ cut cut cut; finish finished finished ~ halt halted halted; introduce introduced introduced ~ abolish abolished abolished",
        "the northern tunnel; the night service; the second runway; the tram line to the stadium; the toll on the bridge; the coastal road; the ferry link; the cycle lane; the bus route through the old town",
    ),
    (
        "the union; the teachers' union; the pilots; the dock workers; the nurses; the farmers' association; the negotiators",
        "accept accepted accepted ~ reject rejected rejected; call off called off called off ~ call called called; sign signed signed ~ tear up tore up torn up; extend extended extended ~ end ended ended; welcome welcomed welcomed ~ criticise criticised criticised",
        "the strike; the pay offer; the wage deal; the walkout; the contract; the proposal on shifts; the settlement",
    ),
    (
        "the school; the university; the museum; the library; the orchestra; the theatre; the publisher; the festival",
        "admit admitted admitted ~ turn away turned away turned away; extend extended extended ~ shorten shortened shortened; keep kept kept ~ drop dropped dropped; show showed shown ~ remove removed removed; lend lent lent ~ keep kept kept",
        "the winter programme; the foreign students; the disputed painting; the evening courses; the director's latest work; the collection of maps; the summer season; the scholarship scheme",
    ),
    (
        "the club; the coach; the federation; the national team; the league; the organisers; the captain; the champion",
        "win won won ~ lose lost lost; extend extended extended ~ terminate terminated terminated; postpone postponed postponed ~ bring forward brought forward brought forward; enter entered entered ~ leave left left",
        "the final; the second leg; the tournament; the opening match; the relay; the regional title; the friendly match; the qualifying race",
    ),
    (
        "the power company; the grid operator; the energy ministry; the oil firm; the utility; the consortium",
        "build built built ~ dismantle dismantled dismantled; connect connected connected ~ disconnect disconnected disconnected; increase increased increased ~ reduce reduced reduced; restart restarted restarted ~ shut down shut down shut down",
        "the wind farm; the gas terminal; the reactor; the coal plant; the pipeline; the dam; the solar park; output at the refinery; the storage site",
    ),
]
# Things that rise and fall.
MEASURES = """the unemployment rate; inflation; rice exports; house prices; the number of asylum applications; car sales;
steel output; the price of wheat; consumer confidence; the crime rate; tourist arrivals; the budget deficit; wages;
air pollution in the capital; water levels in the reservoir; the company's profit; demand for electricity; the birth rate;
the trade surplus; freight traffic; the number of new infections; the share price; membership of the party; coal imports"""
UP = "rose increased climbed grew went up".split()[:4] + ["went up"]
DOWN = ["fell", "dropped", "declined", "decreased", "went down"]
# (adjective, opposite, things that can be so)
STATES = """open|closed|the bridge, the border, the airport, the museum, the mountain pass, the strait, the inquiry
safe|unsafe|the drinking water, the playground, the dam, the new vaccine, the old building
legal|illegal|the strike, the merger, the search of the house, the transfer, the protest march
guilty|innocent|the treasurer, the pilot, the former minister, the contractor
available|unavailable|the medicine, the spare part, the recording, the witness, the report
complete|incomplete|the list of victims, the audit, the inventory, the withdrawal of troops
stable|unstable|the currency, the patient's condition, the coalition, the hillside, the power supply
profitable|unprofitable|the airline, the mine, the newspaper, the toll road
alive|dead|the hostage, the missing climber, the rebel leader, the captain
present|absent|the witness, the chairman, the ambassador, the goalkeeper
valid|invalid|the contract, the vote, the passport, the licence, the signature
necessary|unnecessary|the evacuation, the operation, the second vote, the new terminal
effective|ineffective|the embargo, the treatment, the filter, the new law
cheap|expensive|the service, the fuel, the repair, the housing
full|empty|the reservoir, the stadium, the shelter, the gas store
public|secret|the agreement, the hearing, the ballot, the report
visible|invisible|the comet, the damage, the crack, the island
reliable|unreliable|the estimate, the witness, the supplier, the sensor
possible|impossible|a second vote, a rescue, an early return, a compromise
true|false|the report, the rumour, the accusation, the statement
ready|not ready|the stadium, the troops, the new satellite, the tunnel
married|single|the singer, the candidate, the prince
voluntary|compulsory|the vaccination, the evacuation, military service, the training
temporary|permanent|the closure, the ban, the post, the shelter"""
ACCIDENTS = """the collapse of a bridge; a train crash; a fire in a warehouse; an explosion at a chemical plant; a bus accident;
the sinking of a ferry; a landslide; the earthquake; a flood; a stampede at a concert; an avalanche; an attack on a market"""
HARMED = "people workers passengers students tourists soldiers villagers residents firefighters children".split()
HARM = "killed injured rescued evacuated hurt arrested displaced".split()
COUNTED = """schools; villages; houses; flights; jobs; doctors; voters; soldiers; trees; cases; complaints; shops; trucks;
tonnes of grain; refugees; employees; barrels of oil; applications; wells; tickets"""
KINDS = [
    ("vehicle", ["van", "lorry", "car", "motorbike", "bus"]),
    ("animal", ["dog", "horse", "goat", "camel", "cow"]),
    ("aircraft", ["helicopter", "glider", "cargo plane", "drone"]),
    ("weapon", ["rifle", "pistol", "knife", "grenade"]),
    ("building", ["warehouse", "church", "school", "hotel", "cottage"]),
    ("instrument", ["violin", "piano", "trumpet", "cello"]),
    ("tree", ["oak", "pine", "birch", "olive tree"]),
    ("drug", ["painkiller", "antibiotic", "sedative"]),
    ("boat", ["ferry", "trawler", "yacht", "rowing boat"]),
    ("official", ["mayor", "judge", "customs officer", "governor"]),
    ("relative", ["brother", "aunt", "cousin", "daughter"]),
    ("doctor", ["surgeon", "dentist", "cardiologist"]),
    ("worker", ["welder", "electrician", "miner", "carpenter"]),
    ("vegetable", ["carrot", "cabbage", "onion", "potato"]),
    ("metal", ["copper", "zinc", "nickel", "iron"]),
]
ROLES = """director of the museum; head of the central bank; captain of the team; mayor of the city; chief executive;
minister of health; leader of the opposition; spokesman for the police; editor of the paper; chair of the committee;
ambassador; dean of the faculty; coach; treasurer of the party; owner of the vineyard; inventor of the device;
author of the report; commander of the garrison"""
# A beat B is not B beat A, while A met B is B met A.
DIRECTED = """beat; sued; accused; hired; defeated; succeeded; rescued; bought; invaded; outvoted; paid; arrested; taught;
overtook; nominated; replaced; shot; attacked; lent money to; sold the land to; apologised to"""
MUTUAL = "met; married; spoke with; shook hands with; signed a treaty with; played against; argued with; competed with"
# Words that look negative and are not, or carry their negation themselves; with an equal phrase.
PREFIXED = """was uncertain|was not certain
is unlikely|is not likely
was unable to attend|could not attend
is inexpensive|does not cost much
was unhurt|suffered no injury
remains unsolved|has not been solved
was unopposed|faced no opponent
is non-toxic|is not poisonous
was undecided|had not decided
is invaluable|is very valuable
was flammable|was inflammable
is unemployed|has no job
is independent|does not depend on anyone
was unanimous|had the vote of every member
was undamaged|suffered no damage
is unarmed|carries no weapon
was unexpected|came as a surprise
was disappointed|had hoped for more
was disqualified|was barred from the race
is antiviral|acts against viruses
was impressed|thought highly of it
is indebted|owes money
was interested|wanted to know more
was discharged|left hospital
was unveiled|was presented
was undertaken|was carried out
was discovered|was found
was distributed|was handed out
is united|stands together
was informed|was told"""
PREFIX_SUBJECTS = """the ambassador; the new director; the patient; the driver; the vote; the outcome; the case; the firm;
the foundation; the witness; the coating; the young striker; the village; the committee; the suspect; the archive"""
# Rules as contracts, statutes and house rules have them: who, what, exception.
RULE_WHO = """the supplier; the tenant; the borrower; employees; members of the board; the contractor; visitors; students;
the licensee; drivers; the distributor; the agency; shareholders; the consultant; patients; residents; the buyer; the carrier;
the landlord; passengers; the data processor; staff; the insurer; the franchisee"""
RULE_DO = """disclose the terms of the agreement; sublet the premises; use company vehicles for private trips;
transfer the licence to a third party; enter the archive; sell the shares; keep personal data; take photographs;
change the price; hire subcontractors; work overtime; withdraw the funds; store fuel on the site; issue new debt;
accept gifts from clients; carry liquids on board; publish the results; return opened goods; terminate the contract;
export the equipment; park in the courtyard; record the meeting; assign its rights; advertise the product; borrow rare books"""
RULE_EXCEPT = """with written consent; in an emergency; where the law requires it; after the first year; if the board agrees;
for research purposes; with a permit; when the amount is below 500 euros; during public holidays; subject to section 12;
for maintenance work; if the customer asks for it; on the ground floor; with a doctor's note; in the case of an audit"""
EXPECT = """is expected to; may; might; could; hopes to; plans to; is likely to; intends to; is preparing to; would like to"""
SAY = "said; announced; reported; confirmed; stated; declared; wrote; told reporters"
WEAK_SAY = """feared; hoped; speculated; suspected; predicted; wondered; had expected; believed; assumed; guessed"""
SPEAKERS = """the ministry; a spokesman for the police; local media; the opposition; the union; a company spokeswoman;
the governor; aid workers; the ambassador; witnesses; analysts; two officials; the agency; a senior diplomat; the mayor's office"""
TIMES = """on Tuesday; last week; early on Friday; after two days of debate; in the afternoon; late in the evening;
at a meeting in the capital; on the eve of the summit; in a surprise move; for the second time; by a large majority;
without giving reasons; after months of delay; under pressure from investors; in front of a large crowd"""
CONTEXT = """while negotiations on a separate matter went on; which had been discussed for months;
a step that surprised many observers; as thousands gathered in the main square; although details were not made public;
according to a statement issued on the same day; one of several measures planned for the autumn;
as heavy rain continued in the south; after a report by an independent commission;
in what analysts called a turning point; and thanked all those involved; at a cost of several million euros;
days before the annual congress; amid concern about rising prices; in line with a promise made before the election"""


def items(text: str) -> list[str]:
    """The entries of a list written with semicolons."""
    return [" ".join(x.split()) for x in text.split(";") if x.strip()]
