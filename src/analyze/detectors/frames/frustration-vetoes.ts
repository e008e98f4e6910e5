/** What takes anger away from the vendor. Syntax: `compileFrames`. */

/** Somebody else is angry, or we are angry at somebody else. */
export const otherTarget = `
though|but|and|, not ~1 with|at you
old|previous|former|earlier provider|vendor|system|software|tool|supplier|program|platform ~6 \
was|were|is|had|did

inspector|auditor|auditors|teacher|neighbour|boss|mayor|judge ~2 called|calls|said ~1 our|my|it|us
mr|mrs|ms ~2 is|was ~2 never|not|always|very|so ~2 satisfied|happy|pleased|angry|upset
builders|builder|burglars|kids|storm|cat|dog|flood

he|she|they|people|guest|guests|patient|patients|customer|customers|family|families|parents|dean|\
coach|tenant|tenants|client|passengers|volunteer|airline|nuns|donor|resident|residents|members|\
mum|neighbour|landlord ~1 is|are|was|were|get|gets|got|has_been|am|becomes|became|being ~4 angry|\
upset|furious|unhappy|displeased|disappointed|annoyed|livid|frustrated|mad|raging|worried|cross|\
desperate|unsatisfied
angry|furious|upset|livid|mad|annoyed|frustrated|disappointed|displeased|unhappy|fed_up|\
irritated|sick|cross|pissed_off ~2 with|at|by|about|of|over ~2 them|him|her|themselves|each|\
myself|ourselves|one_another|the_pair|the_carrier|the_tyres|the_weather|the_bank|the_courier|\
the_supplier|the_council|the_landlord|the_airline|my_own|our_own|our_supplier|our_carrier|\
our_bank|our_landlord|me
with me and not|, with|not ~1 with|at you
angry|upset|furious|disappointed|unhappy|dissatisfied|frustrated ~1 customer|customers|guest|\
guests|parents|clients|patients|nuns|tenants|passengers|members|people|residents|callers|families
cross|angry|furious|upset|annoyed|livid|mad|disappointed|unhappy|frustrated ~3 with|at|about|by \
~1 this|that|the|our|my bank|county|carrier|council|landlord|airline|court|weather|city|tyres|\
contractor|state|government|ministry|union|insurer|agency|school|team_of|police|driver|union|\
wholesaler|manufacturer|tax_office|post|builder|electrician
rated|labelled|marked|category|categories|level|severity ~3 high|intolerable|unacceptable|\
critical|severe
court wants|ordered|orders|requires|asks
nightmare|hell|horrible|terrible|awful|dreadful|crazy|mad ~2 week|day|weather|journey|month|\
flight|night|news|traffic|noise|smell|season
garbage|rubbish|trash ~1 collection|bin|bins|truck|disposal|day|service|schedule|can
frustrated|angry|unhappy|upset ~1 with ~2 exam|dates|weather
our|my supplier|suppliers ~3 was|is|has|had|did|lost|gave
heating|plumber|printer|tenants|students|contractor|auditors|journal
i|we ~1 apologise|apologize
legal|court action ~3 you_may|may|against_them|proceedings
you are also|free ~3 legal
actions|action ~3 do_we_have
never ~3 been|was ~2 so|easier
most ~1 people
terrible people|weather|traffic
with ~2 them|him|her|the_pair|each_other|one_another|the_tyres|the_carrier
are you frustrated|tired|fed_up|unhappy
furnaces|furnace|tyres|carrier|courier|airline|landlord|bank|pharmacy|insurer|refrigeration|\
travel_agent
if you are ~2 unhappy|dissatisfied
thesis|survey|interview
abandoned carts
told|was_told ~4 this week
lad|friend|referral
he|she|they says|said|wrote|writes|asked|claims
priority|category|status|answer|option|field|score|sentiment|tag|label|rating ~8 unhappy|\
dissatisfied|angry|furious|disgusting|upset|escalat*|disappointed
words like
^ # ~1 =
could|would not be happier|more_pleased|happier
hate|hated how ~1 good|much|fast|well
`;

/** The writer's own fault, or nobody's. */
export const ownFault = `
i ~1 overslept|oversleep
@i ~2 mortified|ashamed_of_myself
get my|our act together
my|our apologies
thousand apologies|excuses|pardons
forgive me|us
stood you up
left|leave|kept you ~1 hanging|waiting|sitting|alone
am|are not ~1 i|we the|a|an genius|clever|fool|idiot

my|our|own|entirely_my|all_my|my_own ~1 fault|mistake|doing|bad|error|stupidity|clumsiness|\
blunder|cock_up|oversight
kick|kicked myself|ourselves
idiot|genius|fool|eejit ~1 that_i_am|i_am|am_i|of_me
i|we ~2 am|are|feel|was|were ~1 an|such_an|a idiot|eejit|fool|muppet|genius
ours , not|not yours
not|none|nothing|no ~3 yours|your_fault|your_doing|on_you|to_do_with_you|wrong_on_your|your_side|\
against_you|party
no fault on|of
not ~3 because you|of_you
not ~4 problem|issue|fault|matter|complaint|criticism ~4 your|with_you|with_your|yours|on_your
on your side|end ~2 everything|all ~1 worked|fine|good|perfect
no ~1 complaint|complaints
not ~1 complaining|angry|cross|upset|mad|annoyed|a_complaint|bothered|fussed|the_worst
only|just messing|joking|kidding|teasing
ha ha
not really
thank|thanks ~4 not ~2 your
no hard feelings
`;

/** Plain praise. */
export const praise = `
as far_as ~4 concerned

works|working|worked|running|runs|run ~2 beautifully|perfectly|great|like_a_charm|a_treat|well|\
brilliantly|wonderfully|flawlessly|smoothly
love|loving|adore ~2 it|the|this|your|usbrand|how
best ~3 update|decision|support|service|tool|ever
insufferably happy|pleased
all good
crazy|insane|insanely|sick|wicked|mad|ridiculously|stupidly|bloody|damn|fucking|unbelievably|\
incredibly ~1 good|fast|quick|brilliant|happy|easy|helpful|great|useful|impressive|nice|well
unbelievable|unreal|insane|crazy ~2 good|fast|support|response|speed|thank*|work|service
not ~1 bad|the_worst|half_bad|terrible|too_bad
do not ~2 worry
no worries|problem|worry|complaints
never ~2 disappointed|disappoint|disappoints|let_us_down|let_me_down|fails
sorry ~3 for|to|about ~2 bother|trouble|delay|inconvenience|mess|confusion|my|our|late|pester|\
moan|disturb|whoever|everyone|tone|rant|outburst|fuss|false_alarm|wording|temper
apologise|apologize|apologies|apology ~4 for ~2 inconvenience|delay|trouble|bothering|my|our|\
late|any|the_delay|the_inconvenience
afraid
`;

/** Somebody of ours is called a good one. */
export const compliment = `
you are|were ~2 gent|gentleman|star|stars|legend|legends|saint|lifesaver|lifesavers|angel|angels|gem|treasure|marvel|\
champion|rock
`;
