/** Words of praise that open a sentence of scorn as well as one of joy: what follows them decides. */
const praise = `oh|ah|well|and? ,? great|lovely|wonderful|brilliant|perfect|bravo|congratulations|fantastic|super|superb|\
excellent|marvelous|marvellous|hooray|splendid|amazing|terrific|nice|clever|well_done|nice_work|great_work|good_job|\
great_job|good_work|great_service|top_service|great_support|thanks_a_lot|thanks_a_bunch|thank_you_so_much|thank_you_very_much|\
many_thanks|cheers|very_helpful|very_funny|very_clever|how_nice|how_lovely ,`;

/** What nobody is glad of: something of theirs is lost, it fails again, it is not done. */
const losses = `
another|one_more|yet_another ~2 ruined|lost|wasted|gone|spoiled|spoilt|wrecked|down_the_drain
another|one_more|yet_another ~5 without ~1 labels|answer|help|data|orders|access|reply|result
@nth ~1 weekend|sunday|saturday|evening|night|morning|day|week|time|password|ticket|form|error|outage|fault|crash|failure|\
reset|reminder|excuse|apology|screenshot|breakdown ~1 in_a_row|running|this_week|this_month|this_year|today .
type|enter|do|write|explain|send|copy|fill ~4 @nth time .
down|dead|wrong|broken|gone|frozen|stuck|missing|offline|blank again .
now ~4 gone|dead|down|wrong|broken|empty|lost ~1 as_well|too .
now nobody|no_one|nothing|none ~1 can|could|works|work|prints|opens|loads|is|gets
again nobody|nothing
prints|shows|does|says|opens|sends|finds|works nothing ~2 .
start|begin ~3 again ~1 from the beginning|start|scratch
all over again .
~3 for nothing .
you|update|version|system|software has|have? managed_to|just? lost|deleted|wiped|lose|erased ~2 my|our|the|all|every|list|data
orders|customers|hours|days|weekends|files|bookings|invoices lost|deleted|wiped|gone|wasted
everybody|everyone|whole ~4 is waiting .
~4 not one|a|a_single word|answer|reply|line
~4 nobody|no_one picks|answers|answered|replies|replied|cares
the same error|fault|mistake|problem|message again|as|since
fixed|changed|removed|broke ~2 thing that worked
@num|# wrong letters|bills|invoices|mails|emails|prices|labels
the prices|numbers|figures|totals|dates|names|labels are|is wrong again
`
  .trim()
  .split('\n')
  .map((loss) => `^ ${praise} ~~ ${loss}`)
  .join('\n');

/** Irony that needs no angry word: thanks for a loss, joy over what nobody enjoys. Syntax: `compileFrames`. */
export const irony = `
${losses}
thank|thanks|cheers ~3 for deleting|losing|ruining|wrecking|breaking|wasting|spoiling|ignoring|forgetting|wiping
thank|thanks|cheers ~3 for another|the|a|yet_another ~1 sleepless|ruined|wasted|lost|spoiled|spoilt
thank|thanks|cheers ~3 for ~2 hours|minutes ~1 in the queue
thank|thanks|cheers ~3 for ~2 hours|minutes on hold
thanks to your|this|the ~2 update|release|version|system|software ~1 i|we lost|missed|worked_all|sat
just what ~1 needed|wanted|need ~4 , another|one_more|yet_another|a_dead|a_broken
no hurry|rush , ~1 it has only been
do not rush|hurry , only ~4 waiting .
take your time , ~4 can wait .
love|loving|enjoy|adore ~1 typing|entering|writing|copying|repeating|explaining ~3 twice|again|by_hand|every_time|five_times
pleasure|joy|delight to ~1 read|get|hear ~1 same ~2 # times
pleasure|joy|delight to ~1 read|get|hear ~1 same ~2 @num times
great|perfect|excellent timing , ~3 in the middle of ~2 rush|lunch|harvest|service|season|sale|sales|payroll|exam|exams|month_end
`;
