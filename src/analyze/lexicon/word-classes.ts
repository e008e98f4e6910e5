/**
 * Classes of meaning by which sentences are read: each word stands for all its forms (by stem). A word may
 * belong to several. Names are short because they stand in the committed weights.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  relation: `contract agreement subscription membership account license service plan deal partnership
    cooperation collaboration relationship arrangement engagement retainer msa commitment term tenant
    workspace renewal business`,
  product: `software platform system tool app application product solution program package suite
    product portal interface`,
  us: 'you your yours usbrand yourselves',
  vendor: `vendor supplier provider competitor manufacturer company firm house party partner contender
    rival competition incumbent candidate bidder operator`,
  rival: 'rivalname',
  end: `cancel terminate end close stop discontinue quit cease finish conclude resiliate denounce rescind
    dissolve exit withdraw drop ditch abandon retire decommission sunset scrap dump axe lapse expire
    unsubscribe termination cancelation closure resiliation non-renewal offboard deactivate delete
    release unwind sever revoke suspend`,
  leave: 'leave depart departure walk goodbye farewell gone bye elsewhere exit offboard',
  away: 'out off away past beyond without',
  move: `move switch migrate transfer change transition replace swap shift migration replacement
    changeover handover takeover convert cutover transfer consolidate standardise standardize`,
  stay: 'renew extend prolong continue stay keep remain renewal extension prolongation continuation',
  other: `other others another different alternative new else elsewhere somewhere next successor
    replacement in-house own competing rival second someone something alternative`,
  look: `look evaluate compare consider explore assess review test try trial pilot demo benchmark
    shortlist tender rfp rfi quote quotation offer bid proposal evaluation comparison demonstration
    presentation shop search seek market examine study weigh investigate sound audition pitch`,
  no: 'not no never nobody none neither nor nothing without hardly unlikely barely nowhere',
  will: `will would shall want wish intend plan decide going like need must decision resolve vote determine
    instruct prefer choose intention`,
  if: 'if unless should otherwise until else whether failing suppose once case absence',
  we: 'i we our my us me mine ours ourselves myself',
  they: 'he she they him her them his their hers theirs',
  inside: `board management director ceo cfo cto coo boss owner committee headquarters group parent chair
    chairman treasurer trustee council procurement purchasing finance legal department leadership
    company organization ministry city`,
  people: `customer guest tenant employee member patient student user colleague driver client visitor
    passenger volunteer intern worker resident subscriber player parent teacher family staff lawyer
    candidate donor buyer landlord carrier bank courier airline neighbor`,
  part: `seat user module add-on addon feature sms invoice order booking ticket newsletter notification
    reservation reminder license login option extension connector list form field button template
    policy page certificate insurance flight policy delivery shipment`,
  meet: `call meeting session webinar training demo workshop review appointment sync qbr kickoff kick-off
    invitation slot date zoom teams visit conference presentation check-in catch-up course class`,
  miss: `miss forget forgot forgotten skip oversleep overslept absent absence no-show noshow decline blank
    slip stand stood postpone reschedule regret`,
  attend: 'attend join make present participate dial show turn appear come there connect able',
  sorry: 'sorry apology apologize apologise apologies excuse regret forgive embarrassed mortified',
  late: `yet still later postpone delay late behind hold wait pending outstanding overdue slow unfinished
    incomplete park pause stall stuck busy swamped hectic postponed frozen rest backlog open`,
  task: `list form file questionnaire data document spreadsheet homework task text photo sheet checklist
    template upload import mapping item paperwork answer reply signature approval review feedback
    setup configuration migration rollout launch project pilot go-live onboarding start test`,
  do: `finish do done start begin send fill complete prepare upload review look open get read sign submit
    return provide answer reply manage touch progress`,
  time: `day week month year quarter hour minute today tomorrow yesterday season spring summer autumn winter
    fall christmas easter holiday morning afternoon evening night weekend time soon`,
  month: `january february march april may june july august september october november december`,
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  money: `pay price cost fee bill invoice budget money cheap cheaper expensive discount refund payment
    charge spend penalty euro dollar pound percent half`,
  data: 'data export record file history backup archive document copy extract database information',
  notice: `notice period clause penalty deadline terms condition obligation auto-renew auto-renewal autorenew
    automatic automatically rollover opt early premature penalty fee formality procedure`,
  fury: `furious livid outrage outrageous disgrace disgraceful shame shameful ashamed disgust disgusting
    appalling appalled pathetic joke scandal scandalous unacceptable intolerable inexcusable
    unforgivable incompetent incompetence useless garbage trash rubbish crap shit damn bloody fucking
    hell idiot clown fool liar lie lied cheat cheated scam fraud robbery theft insult insulting insulted
    humiliate humiliated betray betrayed ridiculous laughable farce shambles fiasco disaster catastrophe
    nightmare chaos worst hate angry anger rage enrage infuriate incensed contempt arrogance arrogant
    negligent negligence amateur unprofessional dishonest blackmail hostage unbelievable absurd mess
    worthless atrocious abysmal deplorable`,
  upset: `disappoint disappointed disappointing disappointment frustrate frustrated frustrating frustration
    annoy annoyed annoying annoyance irritate irritated irritating unhappy dissatisfied displeased upset
    dissatisfaction displeasure concern concerned worry worried tired tiresome tedious fed weary pity
    letdown underwhelmed discourage discouraged exhaust exhausted embarrass embarrassing awkward
    cumbersome bother bothersome nuisance hassle pain painful struggle unsatisfactory unsatisfied
    discontent regret doubt doubtful grumble complain complaint moan`,
  more: `very extremely absolutely completely totally utterly deeply highly bitterly really so beyond truly
    complete total utter absolute entirely massively incredibly seriously sheer grossly`,
  less: 'bit little slightly somewhat kind sort rather fairly mildly minor small tad touch shade quite',
  trouble: `broken break broke fail failure failing error wrong crash bug down outage slow problem issue
    freeze frozen incident missing lost lose hang defect worse`,
  again: `again third fourth fifth nth sixth twice repeatedly still same every always keep another second
    ongoing constantly repeated once reminder chase chased`,
  wait: 'wait answer reply response ticket support silence ignore ignored respond heard hear react',
  promise: 'promise agree expect announce hope assure guarantee deliver tell sell roadmap commit',
  trust: 'trust confidence patience faith nerve temper belief credibility goodwill tolerance',
  good: `love great good perfect excellent fantastic brilliant wonderful happy glad pleased delighted nice
    fine enjoy impressed helpful beautiful best easy quick lovely super satisfied`,
  thanks: 'thank thanks grateful appreciate cheers kudos thankful',
  fixed: 'solved fixed resolved works sorted working solve fix repair resolve',
  past: 'ago last used before previously had was were earlier once formerly then back were',
  ask: 'how what when which where who why can could please may',
  person: 'mr mrs ms dr',
  legal: `lawyer solicitor attorney court sue legal compensation damages liable liability regulator
    ombudsman breach`,
  loudly: 'review linkedin trustpilot twitter press journalist facebook publicly reddit',
  boss: 'manager ceo director supervisor management executive boss',
  joke: 'joke joking kidding haha funny laugh lol',
  leaveday: 'annual maternity parental sick vacation holiday balance request absence',
};
