/**
 * Ordinary English words of business mail, for texts without a small word ("Invoice 2291 attached", "Export broken").
 * Counted in the project's own labelled inbox; none is a word of another language that `language-words.ts` lists.
 */
export const englishWords: ReadonlySet<string> = new Set(
  `abandon abandoned ability able above abroad absence absent absolute absolutely accept
    acceptable acceptance accepted accepts access accident according accordingly account
    accountant accounting accounts accurate acknowledge across act action actions activate active
    activities activity actual actually add added adding addition additional address addressed
    addresses adds admin administration administrator admit adults advance advantage advice advise
    advised adviser affected afraid afterwards against age agencies agency agenda agent agents ago
    agree agreed agreement agreements ahead air airport alarm alarmed alarms alert alerts alive
    allow allowed allows almost alone along alongside aloud already alright alter alternative
    alternatives although altogether always among amount amp amused analysis analysts anew anger
    angry annex anniversary announced announcement annoyed annoying annual anonymous another
    answer answered answering answers anybody anymore anyone anything anyway anywhere apart
    apologies apologise apologised apology app appalling apparently appeal appear appeared appears
    applicants application applied applies apply appointed appointment appointments appreciate
    appreciated apprentice apprentices approach appropriate approval approvals approve approved
    archive archived area areas aren argue argued argument arm arms around arrange arranged
    arrangement arrears arrival arrive arrived arrives article articles ashamed aside ask asked
    asking asks asleep asset assets assist assistance assistant association assume assured ate
    attach attached attachment attachments attack attempt attempts attend attendance attended
    attention attorney auction audit auditor auditors author authority auto automatic
    automatically automation autumn availability available average avoid await awake award aware
    away awesome awful awkward baby back background backup backups backwards bad badge badges
    badly bag bags bakery balance balances band bank bankrupt banks banner bar barcode base based
    basic basis batch batteries battery bay beach bear beautiful became become becomes becoming
    bed beer beforehand began begin beginning begins begun behalf behaviour behind believe
    believed believes bell belong belongs below bench benchmark beneath beneficiary benefit beside
    bet better between beyond bid bidder bidders bidding bids big bigger biggest bill billed
    billing bills bin birth birthday biscuit biscuits bit bits black blame blank bless blind block
    blocked blocks blood bloody blue board boards boat boats body boiler bonus book booked booking
    bookings bookkeeper bookkeeping books boss bot both bother bottle bottling bottom bought
    bounced bound box boxes boy boys branch branches brand brass breach bread break breakfast
    breaks brewery bride bridge brief bring bringing brings brochure broke broken broker brother
    brought browser budget bug build builder builders building buildings built bulk bummer bump
    bunch bundle burst bus business businesses bust busy button buttons buy buyer buyers buying
    bye cabinet cable cache cake calculate calculated calculator calendar calibration call called
    calling calls calm came camera campaign canceling cancellation cancellations cancelling
    cancels candidate candidates cannot canteen cap capacity capital capitals caps card cards care
    career carers caretaker carried carrier carriers carries carry carrying cars case cases cash
    cat catalogue catastrophe catch category caterer caught cause caused cease ceiling cell cellar
    cent centre centres cents certain certainly certificate certificates certified certify chain
    chair chairman chairs chamber chance change changed changes changing channel chap chapter
    characters charge charged charges charging charity charming chart charts chase chasing chat
    cheap cheaper check checked checking checklist checks cheerful cheese cheque chief child
    children choice choir choose chose chosen church churn circle circumstances city civil claim
    claims class classes clause clean cleaned cleaner cleaners cleaning clear cleared clearly
    clerk clerks clever click clicked clicks client clients clinic clinics clock clocks close
    closed closes closing cloud club coach code codes coffee coin cold colleague colleagues
    collect collected collecting collection college colour colours column columns comes
    comfortable coming comma comments commercial commission commit commitment committee common
    community companies company compare compared compares comparing comparison compensation
    competition competitive competitor competitors complain complained complaint complaints
    complete completed completely completion compliance compliments computer computers concept
    concern concerned concerning concerns concluded conclusion condition conditions conduct
    conference confess confidence confidential confirm confirmation confirmed congratulations
    connected connection connector consent consider consideration considered considering
    consultant consultants consumer consumers contact contacted contactless contacts contain
    container contains contempt content continue continues contract contractor contractors
    contracts control controller convenience conversation convert cook cool cooperation
    cooperative copied copies copy copying corner corporate correct corrected correcting
    correction corrections correctly correspondence corridor cost costs couldn council counsel
    count counted counter counting countries country counts county couple courier course courses
    court courteous courtesy cousin cover covered covering covers crane crash crashed crashes
    crashing cream create created creating credit credited credits crew crews cried crisis
    critical cross crowd cry crying cup cupboard curious currencies currency current currently
    curve custom customer customers customs cut cuts cutting cycle dad daft daily dairy damage
    damn damp dare dark dashboard dashboards data database date dated dates daughter day days dead
    deadline deal dealer dealers dealing deals dealt death debit debt decent decide decided
    decides decision deck decline declined default defend define definitely degrees delay delete
    deleted deletion delighted deliver delivered deliveries delivery demand demands demo
    demonstration demos denied dentist department departments depends deposit deposited deposits
    depot depots deputy deregulation describe described description design designed designer desk
    desks desktop destroyed detail details developer developers development device devices dial
    diary didn died difference different difficult digital dinner direct direction directly
    director directors disappear disappeared disappointed disappointing disclosure discount
    discovered discuss discussed discussion disgrace disgraceful disgusted disk dismissed dispatch
    dispatcher display disposable dispute dissatisfied distribution district docks docs doctor
    doctors document documentation documents doesn dog doing dollar dollars domain don donor
    donors doors double doubled doubt down downgrade download downloaded draft drafted drafts drag
    drama dramatic draw drawer drawing drawings drawn dreadful drew drill drive driver drivers
    drives driving drop dropped drops drove dry due dump duplicate duplicates during dust duty
    each earlier earliest early earn easier easy eat eaten eating eats edit editing editor effect
    effective effort efforts eight eighteen eighty either electric electrician electricity
    electronic eleven else elsewhere email emails embarrassed embarrassing emergency employee
    employees employer employment empty enclose enclosed end ended ending endpoint ends energy
    engage engaged engine engineer engineering engineers enjoy enjoyed enough enter entered
    entering entire entirely entity entries entry envelope environment equipment erase erased
    error errors escalation escrow especially estate estimate etc euro euros evaluate evaluating
    evaluation even evening evenings event events everybody everything everywhere evidence exact
    exactly exam example excellent except exchange exchanged exchanges exchanging excited excuse
    excuses executive exercise exist existing exists exit expect expected expecting expense
    expensive experience expire expired expires expiry explain explained explaining explanation
    export exported exports express extend extended extension external extra extract extremely eye
    eyes face faces facilities fact factory facts fail failed failing fails failure fair fairly
    faith faithfully fall falls families family fan far farewell farm fast faster father fault
    favorite favour fax fear feature fed federal fee feed feedback feel feeling feelings feels
    fees feet fell fella fellow felt ferry festival fetch few fewer field fields fifteen fifth
    fifty fight figure figures file filed files filing fill filled filling film filter final
    finally finance financial find finding finds finger fingers finish finished finishes finishing
    fire firewall firm firms firmware first fiscal fish fit fits fitted fitter fitters fitting
    five fix fixed flag flat flats fleet flight flip flood floor floors flow flowers flu focus
    folder folders folk folks follow followed following follows fond font food fool foolish foot
    footer force forecast foreign foreman foremen forget forgets forgive forgot forgotten forklift
    form formal formally format former forms formula fortnight forty forum forward forwarded
    forwarding fought found foundation four fourteen fourth frame framed framework frank frankly
    fraud free freemium freeze freezer fresh fridge friend friendly friends frightened front frost
    froze frozen frustrated frustrating fucking fuel full fully fun function fund funds funeral
    funny furious furnace further future game gap garage garbage garden gas gate gates gateway
    gateways gather gave general generation generator generators genius gentle gentleman gentlemen
    gets getting gift gifts girl girls give given gives giving glad gladly glass glasses gloves
    goddamn goes going gold gone gonna goodbye goods government governors grade grand grant
    grateful great green greeting greetings grey grid gross ground group groups growing grown
    growth grumble guarantee guard guards guess guest guests guide guy guys gym hadn hair half
    hall hand handed handing handle handled handling handover hands handy hang hanging hangs
    happen happened happening happens happily happy harbour hard hardly hardware harm harvest hasn
    hate haven having head headed header heads health hear heard hearing heart heat heating heavy
    height held help helpdesk helped helpful helping helps hence hereby hers herself hidden hide
    hiding high higher him himself hip hire hired hiring history hiya hold holding holds hole
    holiday holidays home homes homework honest honestly hope hoped hoping horrible hospital
    hospitals host hosting hot hotel hotels hotline hour hourly hours house houses housing however
    http https human hundred hung hurry hurt husband hygiene hypocrisy ice idea ideal ideas
    identity ignore ignored ill imagine immediate immediately impact import important impressed
    impression improvement inbox incident include included includes including income incorrect
    increase incumbent independent index individual industry info inform information informed
    input inside inspection inspections inspector inspectors install installation instead
    instructed instructions insult insurance insurer insurers integration intend intended
    intention interest interested interesting interests interface intern internal international
    internet interview interviews introduced invented inventory invitation invite invited invoice
    invoices involved irritating isn issue issued issues item items itself job jobs join joined
    joining joke jokes joy judge jump jury keen keep keeping keeps kept kettle key keyboard keys
    kick kid kids kill killed kills kiln kindly kiosk kit kitchen knee knees knew know knowing
    knowledge known knows lab label labels laboratory lack lad ladder ladies lads lady laid land
    landed landlord landlords lands lane language languages lapse laptop laptops large larger
    largest last late later latest laugh laughed laughing launch laundry law lawyer lawyers lay
    layout lead leader leaders leading leads leaflet leak learn learned learner learners learning
    learnt lease leasing least leave leavers leaves led ledger left legal legislation legislative
    length less lesson lessons lets letter letterhead letters letting level levels liability
    library licence licences lie lied lies life lift lifts light lights like liked likely likes
    limit limited limits line linen lines link links list listed listen listening lists literally
    little live lives livid living load loaded loading loads loan lobby local locate location
    locations lock locked locker lockers lodge log logged login logins logo logs lol long longer
    look looked looking looks lorries lorry lose loses losing loss lost lot lots loud lousy love
    loved lovely low lower luck lunch lying machine machines mad made magazine mail mailbox mailed
    mailing mails mailto main mainly maintenance major make maker makers makes making man manage
    managed management manager managers managing mandate mandatory manner manual manufacturer many
    map mapping maps margin mark marked market marketing markets marks marriage married master
    match matching mate material maternity matrix matter matters maximum maybe mayor mean meaning
    means meant meantime meanwhile measure measured mechanics media medical meet meeting meetings
    meets member members membership memo memory men mended mention mentioned mentions menu
    merchant merely merge merged merger mess message messages meter metering meters method methods
    metres mid middle midnight midsummer might migration mileage miles milk mill million mind
    minds mine minimum ministry minor minus minute minutes miss missed missing mistake mix mixed
    moan mobile modalities mode model modify modifying module modules moment money monitoring
    month monthly months mood mornings mortgage mostly mother move moved moves moving much mug
    multi multiple mum municipality museum music must myself name named names national natural
    naturally near nearly necessary needed needing needn needs negative negligence neighbour
    neighbours neither nephew nerve nerves nervous net network new newer news newsletter newspaper
    next nice nicely nicer night nightly nights nil nine nineteen ninety nobody noise none noon
    nor normal normally north note notebook noted notes nothing notice noticed notices notify
    nowhere nuisance number numbers nurse nurses object obliged obtain occasions odd off
    offboarding offer offered offering offers office officer officers offices official officials
    offline often oil okay old older oldest ombudsman onboarding once ones online onto open opened
    opening openly opens operating operation operational operations operator operators opinion
    opportunities opportunity opposite option options ora order ordered ordering orderly orders
    ordinary organisation organization original other others otherwise ought ours ourselves outage
    outages outfit outrageous outside outstanding oven overdraft overdue overnight overtime owe
    owed own owner owners owns pack package packed packing page pages paid pain paint pair pallet
    pallets panel panels panic paper papers paperwork paragraph parallel parcel parcels parent
    parents parish park parking part participants particular particularly parties partner partners
    parts party pass passcode passed passes passing password passwords past paste patch pathetic
    patience patient patients pause pay paying payment payments payroll pays peace pen penalties
    penalty pencil pending penny pension people percent perfect perfectly performance perhaps
    period periods permission permit person personal personally persons phase phone phoned phones
    photo photograph photographs photos physical piano pick picked picker picking picks picture
    pictures pie piece pieces pile pilot pin ping pipe pipeline pity pizza place placed places
    plain plainly plan plane planned planner planners planning plans plant plants plate plates
    platform platforms platinum play played player playing plays pleasant pleased pleasure plenty
    plug pocket point pointed points police policies policy polite politely political poll pool
    poor pop port portal position positions positive possibility possible possibly post postcode
    posted potential pound pounds power practical practice practices pre precisely predecessor
    prefer premises premium prepare prepared preparing present presentation presented preserve
    president press pressed presses pressing pressure pretend pretty preview previous price prices
    pricing primary principal print printed printer printers printing prints prior priority
    private privileged pro probably problem problems procedure proceedings process processed
    processing procurement produce product production products professional profile profiles
    program programme programs progress prohibited project projects promise promised promises
    proof proper properly property proposal proposals propose proposed protection protocol proud
    prove provide provided provider providers provides pub public publish published pull pulled
    pulling pump pupil pupils purchase purchased purchases purchasing purely purpose purposes push
    pushed put puts putting quality quarrel quarry quarter quarterly question questionnaire
    questions queue quick quicker quickly quiet quietly quit quite quiz quotation quote quoted
    quotes race radio rage raging rain raise raised ran rang range rate rates rather raw reach
    reached reaches read readable reader readers reading readings reads ready real really reason
    reasonable reasons rebate rebates recall receipt receipts receive received receiving recent
    recently reception receptionist recieved recipe recipient reclamation recognize recommend
    recommendation recommended record recorded recording recordings records recover recovery
    recurring red reduced refer reference references reflect refresh refund refunded refunds
    refuse refused refuses regard regarding region regional register registered registration
    regret regular regulation regulator regulators regulatory reimburse reimbursed reimbursement
    reimbursements rejected related relationship release released relevant reliability remain
    remaining remains remark remarks remember remind reminder reminders remote remove removed
    rename renew renewal renewed renewing renews rent rental rep repair repaired repairs repeat
    repeated replace replaced replacement replacing replied replies reply report reported
    reporting reports reps request requested requests require required requirements requires
    research resend reservation reserve reset resident residents resign resignation resigned
    resolution resolve resolved respect respond response responsible rest restart restaurant
    restitution restore restored result results retail retention retire retired retires retrieve
    return returned returns reverse revert reverted review reviewed reviewing reviews revised rid
    ridiculous right rightly rights ring ringing rings rise risk rival rivals river road roadmap
    robbery robot robots role roles roll rolling rolls roof room rooms root rota rough roughly
    round rounding rounds route router routes routine row rows rubbish rude ruined rule rules run
    rung running runs rush sad safe safety said sake salary sale sales salesman salt same sample
    samples sandbox sandwich sat satisfied save saved saving savings saw say saying says scale
    scam scan scandal scanned scanner scanners scans schedule scheduled scheduling scheme school
    schools scope score scored scores scoring scream screen screens screenshot screenshots script
    sea search season seasonal seat seats second secondary seconds secret secretary section sector
    security seeing seek seem seems seen sees seldom sell seller selling sells send sender sending
    sends senior sensor sensors sentence sentences separate separately serial series serious
    seriously serve served server servers service services session sessions set sets setting
    settings settle settled settlement setup seven seventy several shade shaking shall shame shan
    share shared shed sheet sheets shelf shift shifts ship shipment shipped shipping shocking
    shoes shop shopping shops short shorter shortlist shortly shot shouldn shout shouted shouting
    show showed shower showing shown shows shut shuts shutting sick side sides sign signal
    signature signatures signed significant signing signs signup silence silent silly similar
    simple simply single sister sit site sites sits sitting situation situations six sixteen sixth
    sixty size sizes skip sku sleep slept slide slides slightly slip slipped slips slot slots slow
    slower slowly small smaller smart smile smiley smiling smoothly snow software sold solicitor
    solicitors solution solve solved somebody someone something sometimes somewhat somewhere son
    soon sooner sorry sort sorted sorting sound sounds soup source spa space spam spare speak
    speaker speaking speaks special specific speech speed spell spend spending spent spinning
    split spoke spoken sponsor spot spreadsheet spring square staff stage stairs stamp stamps
    stand standard standards standing stands star stars start started starters starting starts
    state statement statements states station statistics status stay stayed staying stays steering
    step steps stick sticker stock stolen stood stop stopped stopping stops storage store stored
    stores stories storm story straight strange strategy street strength strike strong struck
    structure stuck student students studio study stuff style sub subject submit submitted
    subscription subscriptions success successor such sucks sufficient suggest suggested
    suggestion suggestions suing suit suits sum summary summer sums sun super supermarket
    supervisor supervisors supplier suppliers supplies supply support supported suppose supposed
    sure surely surname surprise surprised survey survive suspect suspend swallowed swap swapped
    swear swears sweet switch switched switches switching swore sync system systems tab table
    tables tablet tablets tag tags take taken takes taking talk talked talking talks tank tap tape
    target tariff task tasks taste taught tax tea teach teacher teachers team teams tears
    technical technician technicians teeth telephone tell telling tells temper temperature
    template templates temporary tenancy tenant tenants tender tenth term terminal terminals
    terminate terminated terminates terminating termination terms terrible test tested testing
    tests text texts thanked thats theatre theirs themselves therefore thesis thieves thin thing
    things think thinking thinks third thirty though thought thoughts thousand thread threat
    threatened threatening threatens three threw thrilled through throughout throw thrown thumb
    thus tick ticked ticket tickets tidy tied tier tile time times timetable timing tin tip tips
    tired tiresome title today together token told tomorrow tone tonight took tool tools top topic
    topped topping total totally totals touch touched tour toward towards town trace track
    tracking trade trading traffic trail trailer trailers train trained trainee trainees trainer
    training transaction transactions transcripts transfer transferred transferring transfers
    transition translated translation transmission transparency transport travel travelling tray
    treasurer treat treated treatment tree trial tribunal trick tried trip trips trouble truck
    trucks true truly trust trustees truth try trying turn turned turning turns twelve twenty
    twice two type typed types typing tyre uhelp unable unbelievable unbelievably unblock
    unchanged under understand understanding understood undo unhappy union unit units university
    unknown unless unpaid unsigned unsubscribe unused update updated updates updating upgrade
    upload uploaded upon upset upside upstairs uptime urgent urgently usage use used useful
    useless user users uses using usual usually utilities utility utterly vacation valid valley
    value values vanish vanished vans various vehicle vehicles vendor vendors verification
    verified verify verifying version versions vet via video videos view village virtual visa
    visible visit visited visitor visitors visits voice voicemail void volume volunteer volunteers
    vote voted votes voucher wages wait waited waiting waits wake walk walked walking wall wallet
    wanna wanted wants ward warehouse warm warn warned warning warranty wash wasn waste watch
    watched watching water wave way ways wear wearing weary weather web webhook webhooks webinar
    website wedding wee week weekend weekends weekly weeks weigh weighbridge weighing weight
    weights welcome well went weren wet whatever wheel whenever whether whichever white whiteboard
    whoever whole wholesale whom whose wide widget widow wife wifi willing win wind window windows
    wine winner wins winter wipe wiped wire wish wished wishes withdraw withdrawal withdrawn
    withdrew within witness woman women won wonder wondered wonderful wondering word wording words
    work workaround worked workers workflow working works workshop workspace world worried worry
    worse worst worth wouldn wound write writes writing written wrong wrote www yard year yearly
    years yellow yesterday young yourself yourselves zero zip zone`
    .trim()
    .split(/\s+/),
);
