import { oneOf } from './notation.ts';

const mine = 'my|our|the|this|that|an|a|your|all|both|these|those|any';
const kind = oneOf(`
  current existing online savings saving checking chequing business bank personal premium
  pro gold platinum free freemium standard old whole entire user joint active inactive
  customer corporate team company cable internet phone mobile tv enterprise annual monthly
  yearly paid trial basic remaining of bloody damn fucking goddamn mobile
`);
const relation = oneOf(`
  account accounts contract contracts subscription subscriptions membership agreement
  agreements plan service services license licence licenses licences relationship
  partnership policy
`);
const leaveIng = oneOf(`
  leaving quitting ditching dumping abandoning dropping switching moving migrating churning
`);
const endVerb = oneOf(`
  cancel close delete terminate end deactivate discontinue stop remove quit erase shut kill
  drop disconnect finish suspend wind
`);
const endIng = oneOf(`
  cancelling canceling closing deleting terminating ending deactivating discontinuing
  stopping removing quitting erasing dropping disconnecting finishing
`);
const endNoun = oneOf(`
  cancellation cancelation closure termination deletion removal closing deletions
  deactivation ending
`);
const endPast = oneOf(`
  cancelled canceled closed deleted terminated ended deactivated discontinued stopped
  removed erased disconnected shut
`);
const other = oneOf(`
  booking bookings reservation order orders card cards transfer transaction transactions
  payment payments debit debits top appointment appointments meeting meetings flight
  flights purchase call invoice item items cheque check trip room table delivery ticket
  tickets request seat seats job event webinar demo session notification notifications
  email emails newsletter policy claim pin password overdraft standing alarm reminder game
  class trial password
`);

const vendor = oneOf(`
  provider providers company companies operator operators carrier carriers service services
  supplier vendor vendors bank banks subscription
`);
const openVerb = oneOf(`
  open opening create creating register registering new another edit editing update updating
  modify modifying use using switch switching change changing
`);
const whenWord = oneOf(`
  around at by before after early later earlier late slightly tomorrow today monday tuesday
  wednesday thursday friday saturday sunday
`);

/** Frames about ending, not renewing, leaving and last chances. See `compileFrames`. */
export const leaving: Readonly<Record<string, string>> = {
  endRelation: `
    ${endVerb} down?|out? ${mine} ${kind}? ${kind}? ${relation}, ${endVerb} down?|out?
    ${kind}? ${kind}? ${relation}, get rid of ${mine} ${kind}? ${kind}? ${relation}, opt out
    of ${mine} ${kind}? ${relation}, out of ${mine} ${kind}?
    contract|agreement|subscription|deal`,
  endingRelation: `
    ${endIng} down?|out? ${mine} ${kind}? ${kind}? ${relation}, ${endIng} down?|out? ${kind}?
    ${kind}? ${relation}`,
  relationEnded: `
    ${relation} to|be|being|get|gets|is|are|was|were|has|have|needs|must been? be? ${endPast},
    ${mine} ${kind}? ${relation} ${endPast}|terminated|gone, ${relation} ${endPast}`,
  endOfRelation: `
    ${endNoun} of ${mine}? ${kind}? ${kind}? ${relation}, ${mine}? ${kind}? ${relation}
    ${endNoun}, cancellation form|request|process|procedure|notice|terms|clause, notice of
    termination|cancellation, termination notice, formal notice, notice to terminate|cancel,
    notice period, give ~ notice, exit clause, early termination, terminate for cause,
    offboarding, off boarding, wind down, exit plan, last invoice, final invoice`,
  endService: `
    ${endVerb} with you, cancel with <name>, cancel everything, end things, end our
    cooperation|collaboration|business|work, part ways, parting ways, pull the plug, walk
    away, walking away, call it quits, call it a day, stop using you|your|the|this, stop
    working with|doing, stopping using, no longer use|using, no longer need|require|want|wish,
    not need ~ anymore|service|subscription, do not want ~ anymore, not want to use, not using
    ~ anymore|longer, stop being a customer, no longer be a customer|with, no longer a
    customer, delete me, remove me from your service, cut my|our|the ~
    service|cable|internet|subscription, want out, get out of, let me out, out of here, quit
    <name>, quitting <name>, quit this|your, have to quit, going to quit, will quit, to quit`,
  otherObject: `
    ${endVerb} ${mine} _? _? ${other}, ${endVerb} ${other}, ${endIng} ${mine} _? ${other},
    cancel it, cancel that, cancel this, cancelled ${mine} _? ${other}, delete this
    file|user|record|entry|message|post|comment, close this ticket|case|issue|one|pr, close
    the ticket|case|issue|loop|deal|door|window, cancellation
    fee|fees|charge|policy|insurance, early termination fee, switch account|accounts|to
    another account|to a different account|user|users, change account|accounts`,
  notRenew: `
    not renew, not be renewing, not renewing, not going to renew, will not renew, not to
    renew, not plan to renew, not extend, not be extending, not extending, non renewal,
    nonrenewal, no renewal, not continue, not be continuing, not continuing, not to continue,
    will not continue, auto renew ~ off, turn off auto, turn off the auto, switch off auto,
    disable auto, stop auto, not auto renew, let ~ lapse|expire, lapse, expire without,
    reconsider our|the renewal, rethink our|the renewal, renewal is off, renewal ~ unlikely,
    review the renewal, before the renewal, renewal decision, renew with you, renewal,
    discontinue, not prolong, run out and not`,
  leavePlace: `
    quitting, i quit, we quit, to quit, will quit, gonna quit, can quit, may quit, am off, are
    off, off to <name>, off to the competition, considering leaving, consider leaving, exit
    my|our|the contract, jump ship, jumping ship, moving on to, move on from, i am gone, we
    are gone, be gone, walking away, walk away, let me go|out, here i come, leaving you, leave
    you, left you, leaving <name>, leave <name>, ${leaveIng} this|your|the
    company|service|provider|operator|network|carrier|platform, leave this|your|the
    company|service|provider|operator|network|carrier|bank, leaving the company, am leaving,
    are leaving, i am out, we are out, am going to leave, are going to leave, will leave, will
    be leaving, want to leave, wish to leave, would like to leave, decided to leave, planning
    to leave, plan to leave, have to leave, need to leave, might leave, may leave, going to
    leave, thinking of leaving, thinking about leaving, about to leave, ready to leave, can
    not wait to leave, looking forward to leave|leaving, enjoy leaving, how to leave, can i
    leave, can we leave, leave by, leave at the end, am done with <name>, are done with
    <name>, done with you|this company|provider|your, am through with, through with, over
    with, had enough, getting ready to drop, drop you, ditching, ditch
    you|them|this|your|<name>, dump you|them|<name>, breaking up with, abandon you|<name>|your`,
  switchTo: `
    switch to, switching to, switched to, move to, moving to, moved to, migrate to, migrating
    to, going to <name>, going to a|another|your|the
    competitor|provider|company|operator|competition, go to <name>, go to a|another|your|the
    competitor|provider|company|operator|competition, go with <name>, going with <name>,
    change to, changing to, join <name>, joining <name>, jump to, jumping ship, jump ship,
    sign up with|for|at <name>|another, sign with, signing with, come back to, going back to,
    go back to, moving back to, switch back to, return to <name>, transfer to <name>, port
    my|our number, port out, porting, port my, take my|our number, try <name>, will get <name>`,
  switchFrom: `
    switch from, switching from, moving from, move from, change from, changing from, move away
    from, moving away from, moving away, move away, switching away, switch away, migrate away,
    migrating away, going away from, switch ${vendor}, switching ${vendor}, change ${vendor},
    changing ${vendor}, change my|our|the|of provider|company|operator|carrier|supplier|bank,
    need|want|have|going|time|like to switch, thinking of switching, thinking about switching,
    considering switching, consider switching, will switch, will be switching, am switching,
    are switching, might switch, may switch, should switch, decided to switch, planning to
    switch, plan to switch, ready to switch, about to switch, we switch, i switch, time to
    switch, time for a change, need a change, new provider,
    go|going|move|moving|switch|switching|look|looking somewhere else, another
    provider|company|operator|carrier|supplier|vendor|bank, different
    provider|company|operator|carrier|supplier|vendor|bank, other
    provider|company|operator|carrier|supplier|vendor, replace you, replacing you`,
  others: `
    somewhere else, someone else, elsewhere, something else, alternatives, alternative,
    competitor, competitors, competition, replacement, options, your competitor, your
    competitors, the competition, cheaper, better offer, better price, better deal`,
  bye: `
    bye, goodbye, good bye, adios, farewell, so long, i am done, we are done, see you, hasta
    la vista`,
  politeEnd: `
    anything else, nothing else, nothing more, that is all, that 's all, have a
    nice|good|great, nice day, good day, thanks ~ bye, thank you ~ bye, bye bye, see you
    later|soon, done then`,
  lostOrStolen: `
    lost, stolen, hacked, fraud, missing, stole, somebody|someone else, compromised, taken,
    nobody uses, no one uses`,
  openAccount: `
    ${openVerb} to? ${mine}? ${kind}? ${kind}? account|accounts, sign up, signing up,
    registration, newsletter, subscription to ~ newsletter|list`,
  elsewhere: `
    go elsewhere, going elsewhere, look elsewhere, looking elsewhere, take ~ elsewhere, taking
    ~ elsewhere, take my|our business, taking my|our business, take my|our money, taking
    my|our money, shop around, shopping around, spend ~ elsewhere, find another|a, finding
    another|a, look for another|a|an|other, looking for another|a|an|other, looking at
    other|another|alternatives|others, consider other|another|our, considering
    other|another|our, considering <name>, weigh our options, our options, my options, other
    options, explore other|alternatives, exploring other|alternatives`,
  lastChance: `
    lost a customer, lost me as, lost us as, lost my business, lost our business, lost my
    custom, lose a customer, lose me, lose us, lose my business, lose our business, losing a
    customer, losing me, losing us, losing customers, losing my business, losing our business,
    never again, will never use|buy|order|fly|shop|go|come|book|work|recommend, never using,
    never use ~ again, never buy|buying, last time i|we, last chance, final chance, final
    warning, one more chance, last straw, final straw, or we|i will
    leave|cancel|switch|go|move|quit|end|terminate, or i am|we are
    leaving|gone|out|done|cancelling|canceling|switching, or i|we
    cancel|leave|switch|walk|quit|go|move, if ~ again ~
    cancel|cancelling|leave|leaving|switch|switching, if ~ not ~
    cancel|leave|switch|quit|leaving|cancelling|switching, no choice but, no other choice, no
    option but, no other option, left with no, ultimatum, we will be forced, force us to,
    forced to leave|cancel|switch|terminate|end|look, not stay, not be staying, not going to
    stay, not think ~ stay, no reason to stay, why should i|we stay, why stay, not worth
    staying, not staying, why am i still, why are we still, rather use|go|have|be with, regret
    signing|joining|choosing|switching|buying, wish i|we had never|not, should have stayed,
    should never have, should have gone, should go to|with|for, otherwise i|we|am|are will?
    cancel|leave|switch|go|move|quit|terminate|end|leaving|switching|cancelling|moving,
    otherwise i|we will|have have|be? to? leave|go|cancel|switch|look|terminate|forced`,
  condition: `
    or else, unless you|this|it|we|i, if this|it|you|nothing|that ~ not, otherwise i|we`,
  dataOut: `
    export all|our|my ~ data, export everything, data export, full export, get our|my data
    out, copy of all our|my data, migrate our|my data, hand over our|my data, delete all
    our|my data, erase our|my data, transition period, transition plan`,
  intent: `
    i want to, we want to, i would like to, we would like to, i wish to, we wish to, i need
    to, we need to, i am going to, we are going to, i will, we will, i have decided, we have
    decided, i have to, we have to, i am thinking, we are thinking, i am considering, we are
    considering, considering, thinking of, thinking about, decided to, planning to, intend to,
    i plan, we plan, can i, how do i, how can i, help me, please, what do i have to do, i may,
    i might, we may, we might, i am about, ready to, i should, i must, want to`,
  notLeaving: `
    not leaving, not leave, will not leave, never leave, would never leave, not going to
    leave, not cancel, not cancelling, not canceling, not going to cancel, not want to cancel,
    do not cancel, not want to leave, not want to switch, not planning to leave|cancel|switch,
    not considering, not switch, not switching, not going to switch, no intention of, no plans
    to, no plan to, not thinking of, not able to leave, stay with you, staying with you, will
    stay, am staying, are staying, happy to stay, loyal, glad i|we
    joined|switched|chose|moved, happy with, happy to renew, will renew, want to renew, like
    to renew, renew my|our, would like to extend, going to renew, keep my|our
    account|subscription, reopen my|our|the account, reactivate, open an account|a, opening an
    account, new account, create an account, want an account`,
  toYou: `
    switch to you, switching to you, switched to you, move to you, moving to you, come to you,
    coming to you, to your company|service|network, join you, joining you, left <name> for
    you, leave <name> for you, leaving <name> for you, leaving <name> to you, from <name> to
    you, become a customer, becoming a customer, sign up with you, moved to you, to yours, i
    will leave <name> and get, will leave <name> and get, for you guys`,
  leftThing: `
    leave the room|office|house|meeting|building|page|app|screen|call|a message|a
    review|feedback|a comment|it, leave a, leave me, leave it, leave us, left a, left the,
    left my, left our|it|at|on, leave on, leave for, annual leave, parental leave, maternity
    leave, sick leave, on leave, leave early, leave feedback, leave home, is leaving our|the
    company|team|us, leave|leaving ${whenWord}, leave|leaving ~ <num>|<nth>|<model>, leaving
    on, leaving for, leaving at, leaves, flight leaves|leaving, train leaves, going to the,
    going to be, going to have, going to do, going to see, going to try, going to check, going
    to take, switch on, switch off, switched on, switched off, light switch, switch between,
    switch the, moving forward, moving house, moving on, moved house, moved to a new, will
    abandon, abandon the, to fully leave|abandon|switch, adopt, leave you|him|her|them
    a|an|the|with|some|alone, leave|leaving you|him|her a|an ~ message|voicemail|note, close
    of business, close of play, close of trading, voicemail, resign from, resignation`,
  someoneElse: `
    you should leave|switch|change|go|cancel, they should, he wants to, she wants to, they
    want to, my friend, my brother, my colleague, they left, he left, she left, they are
    leaving, is leaving, people are, customers are, did you leave|switch|cancel, have you
    left, is it true, everyone`,
};
