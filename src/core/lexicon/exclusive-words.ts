/**
 * Lines of words of which one thing, in one place of one statement, can be only one at a time. A slash parts words
 * that mean the same; a hyphen stands for a space. Only words that exclude each other in nearly every use: kinds of
 * people that one person can be together ("singer", "dancer") do not belong here.
 */
export const EXCLUSIVE_WORDS = `
black white red/scarlet/crimson blue green yellow orange purple/violet pink brown grey/gray silver gold/golden beige maroon turquoise
wooden/wood metal/metallic plastic glass stone concrete/cement steel brick paper leather cotton silk wool/woollen bronze copper marble rubber titanium iron sand clay aluminium/aluminum
kitchen bathroom bedroom classroom courtroom basement attic garage hallway ballroom living-room dining-room common-room prison-cell waiting-room library office gymnasium/gym cellar laundry nursery cafeteria auditorium lobby
wine beer vodka whisky/whiskey water tea coffee milk juice rum gin lemonade cola/coke champagne cider tequila brandy cocoa hot-chocolate sprite soda cognac sherry
guitar violin piano flute trumpet cello saxophone harp clarinet accordion trombone banjo tuba oboe bassoon harmonica mandolin viola xylophone bagpipe didgeridoo ukulele drum organ
football/soccer basketball baseball tennis hockey rugby cricket golf volleyball handball badminton polo softball lacrosse boxing wrestling swimming skiing
tomato potato onion carrot cucumber celery eggplant/aubergine zucchini/courgette pumpkin spinach cabbage lettuce broccoli cauliflower pea bean radish turnip garlic avocado mushroom asparagus beetroot/beet leek corn
apple orange banana pear grape lemon lime peach cherry plum strawberry raspberry mango pineapple melon watermelon apricot fig
chicken beef pork lamb fish turkey duck bacon ham shrimp
bread rice pasta pizza soup salad sandwich burger cake cookie pancake
mercury venus earth mars jupiter saturn uranus neptune pluto
sun moon
north/northern south/southern east/eastern west/western
left right
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
spring summer autumn/fall winter
morning afternoon evening midnight noon dawn dusk night
daytime nighttime/night-time
car bus truck/lorry train plane/airplane/aeroplane bicycle/bike motorcycle/motorbike boat/ship/ferry helicopter tram tractor horse skateboard scooter
president minister ambassador general mayor judge governor senator
catholic protestant muslim/islamic jewish hindu buddhist sikh orthodox
cat dog horse cow goat sheep pig camel elephant lion tiger bear monkey rabbit mouse fish snake bird
single double triple quadruple
solid liquid gaseous
local national international
daily weekly monthly annual/yearly quarterly hourly biennial
hand foot head knee elbow shoulder
heart lung liver kidney stomach brain
king queen
husband wife
father/dad mother/mom/mum grandfather grandmother uncle aunt nephew niece granddaughter grandson
brother sister
bride groom
gold silver bronze
infantry cavalry artillery
sea/ocean lake river desert mountain forest
beach city mountain desert forest
indoors/inside outdoors/outside
rainy sunny snowy cloudy foggy stormy
hot cold
liberal conservative communist fascist
democrat/democratic republican
freshman sophomore junior senior
mammal bird reptile amphibian fish insect
herbivore carnivore omnivore
asian/chinese european african australian
boxer jockey
married single divorced widowed
round square triangular rectangular oval
circle square triangle rectangle
knife fork spoon
surgeon dentist
novel poem play
hydrogen oxygen nitrogen carbon helium
proton electron neutron
alive dead
asleep awake
running sleeping swimming flying kneeling
run sleep swim fly kneel
`
