const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that say something is wrong; a sentence with one is likely the complaint itself. */
export const troubleWords = words(`
  broken break breaks broke crash crashed crashes delayed deleted disappear disappeared double doubled down duplicate
  duplicated empty error errors fail failed failing fails failure fault faulty freeze freezes froze gone hang hangs
  hung impossible incorrect incomplete late lost loses lose miss missing mistake never nobody nothing outage overcharged
  overdue rejected removed reset restart rubbish shows slipped slow slower stopped stops stuck timed timeout timeouts twice unable
  unanswered unavailable unreachable unusable vanish vanished vanishes waiting wait waited worse wrong without gap
  cannot can't couldn't doesn't doesnt don't didn't won't isn't aren't wasn't weren't hasn't haven't not no none logged
  charged billed blank dropped drops corrupt corrupted mixed swapped invisible ignored chased wiped erased still again takes took needs`);

/** Function words: they neither begin nor fill a noun phrase. */
export const functionWords = words(`
  a about after again all also although always am an and any are aren't as at be because been before being between both
  but by came can can't cannot come could couldn't did didn't do does doesn't doing don't down each either else even
  ever every for from get gets getting give given go goes going gone got had has hasn't have haven't he her here hers him
  his how however i i'd i'll i'm i've if in instead into is isn't it it's its itself just keep keeps kept know last least less let
  like likely made make makes many may maybe me might more most much must my near need needs neither never next no nobody none nor not
  nothing now of off on once one only onto or other our ours out over own per perhaps please put quite rather really same
  say says she should since so some somebody someone something still such take taken takes than that that's the their
  theirs them then there there's these they they're this those though through till to today together tomorrow too took toward
  towards two under unless until up upon us use used using very want wanted was wasn't we we'd we'll we're we've well went were weren't
  what when where whether which while who whom whose why will with within without won't would wouldn't yes yesterday yet you
  you'd you'll you're you've your yours`);

/** Common finite verbs: a clause has one of them, an auxiliary, or a word in -ed. */
export const finiteVerbs = words(`
  is are was were am has have had do does did can can't cannot could couldn't will won't would wouldn't should must may
  might isn't aren't wasn't weren't hasn't haven't hadn't doesn't doesnt don't dont didn't didnt it's that's there's i'm
  i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've he's she's what's
  became began broke brought built came comes costs cost fails fell felt found gave gets gives goes got happens held keeps
  kept knew knows leaves left lets lost loses made makes means meant needs paid pays prints put reads ran runs said sat saw says sees
  sends sent shows showed spent stands stays stood stops takes thinks thought told took tells wants went wins works wrote
  breaks crashes drops freezes hangs loads opens prints produces returns starts throws overwrote fell rose drove chose drew froze forgot led rang shut spoke struck taught undertook
  threw grew heard lay laid sold bought cut spread stuck caught set hit cost asks forgets thinks calls answers closes arrives
  changes counts moves closed sits runs lists refuses rejects repeats ignores jumps jams blocks eats dies ends want need know think feel pay use see show print
  freeze crash appear disappear arrive keep go come get stay look drop run fail time jump lose load refuse reject ignore repeat`);

/** Words that begin a request; such a sentence is a wish, not a fact. */
export const requestOpeners = words(`
  please kindly can could would will why how what when where who which do does did is are should may let tell send call
  fix give make stop put explain confirm match advise help find get check look see note remember imagine think
  thanks thank hi hello dear hey sorry regards best kind sincerely yours cheers ok okay yes no yep nope and? request`);

/** Words that a reply must not hand back to their author: insult, profanity, shouting of accusations. */
export const harshWords = words(`
  arse ass asshole awful bastard blackmail bloody bollocks bullshit clown clowns crap criminal criminals damn damned
  disgrace disgraceful disgusting dumb fools fool fraud fucked fuck fucking garbage god hell hostage idiot idiots
  incompetent insane insult jackass joke kill laughable liar liars lie lied lies literate lying moron morons pathetic piss
  pissed rob robbery rubbish scam scammers scandal screw screwed shame shameful shit shower stupid suck sucks swindle theft
  thief thieves toilet useless worst wtf swear cuss`);

/** Words with which a statement may begin and that are nobody's name: lowered after "that". */
export const plainOpeners = words(`
  a above according business across against an another apparently below besides beyond contrary throughout whenever wherever bad because behind between big booking bookings both call calls certain
  client clients colleague colleagues concerning currently customer customers despite different dozen
  dozens driver drivers due during e-mail e-mails each early eight eighteen eleven empty engineer engineers
  every everybody everyone everything failing fast few fifteen fifty figure figures five following forty
  four fourteen free full further given good great guest guests half high hundred hundreds instead label
  labels last late less little long low mail mails many meanwhile member members more most much name names
  new next nine nineteen nobody normally nothing number numbers nurse nurses old once one open order orders
  other over parent parents patient patients payment payments people per photo photos previously price
  prices pursuant recently regarding right room rooms same seven seventeen several short six sixteen sixty
  slow small somebody something sometimes staff such teacher teachers technician technicians ten tenant
  tenants text texts thirteen thirty thousand thousands three today twelve twenty twice two under unlike
  user users usually via volunteer volunteers within without wrong yesterday`);
