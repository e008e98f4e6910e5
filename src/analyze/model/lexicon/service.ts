import { oneOf } from './notation.ts';

const few = 'two|three|four|five|six|seven|eight|ten|several|many|multiple|<num>|couple|few';
const unit = oneOf(`
  minutes minute hours hour days day weeks week months month years year fortnight ages
  forever
`);

/** Frames of complaint, waiting, repetition, demand and request. See `compileFrames`. */
export const service: Readonly<Record<string, string>> = {
  malfunction: `
    broken, broke, breaks, breaking, not working, not work, not working properly, stopped
    working, stop working, no longer works, fails, failed, failing, fail, failure, failures,
    error, errors, bug, bugs, buggy, crash, crashes, crashed, crashing, glitch, glitches,
    glitchy, glitching, down, outage, outages, stuck, frozen, freezes, freezing, froze, hangs,
    hanging, lag, laggy, lagging, slow, slower, slowly, sluggish, unusable, unreliable,
    unstable, corrupt, corrupted, wrong, incorrect, faulty, defective, defect, damaged,
    damage, leaking, leaked, missing, lost, lose, losing, late, delayed, delay, delays,
    cancelled, canceled, overcharged, double charged, charged twice, issue, issues, problem,
    problems, trouble, not loading, will not load, not load, not open, not connect, not
    connecting, disconnects, disconnected, drops, dropped, dropping, keeps dropping, can not
    log, can not login, can not access, can not get, can not use, can not find, can not see,
    can not even, unable to, not able to, could not, locked out, kicked out, logged out,
    refuses, refused, declined, rejected, invalid, expired, out of stock, out of order, out of
    service, not available, unavailable, disappeared, vanished, deleted, wiped, useless since,
    no signal, no internet, no service, no connection, no power, no sound, no access, not
    show, not showing, not respond, not responding, not sync, not syncing, not charging, not
    charge, not turn on, not start, not delivered, not arrived, not received, not show up,
    never arrived, never came, never received, never showed, never delivered, never worked,
    regression, does not, timeout, timed out`,
  fault: `
    ripped, torn, hole, holes, fell off, fall off, falls off, falling off, fell apart, falling
    apart, fall apart, come off, came off, coming off, cracked, burnt, burned, scratched,
    peeling, leak, leaks, overheats, overheating, too hot, hot, switches off, switching off,
    turns off, turning off, powering off, shuts down, shuts off, restarts, restarting,
    reboots, rebooting, buffers, buffering, blank, black screen, pixelated, flickers,
    flickering, stutters, out of sync, drains, draining, dead, dies, died, gone, all gone, is
    gone, are gone, disappears, not there, nowhere, impossible, blocked, banned, suspended,
    restricted, restriction, hacked, fake, spam, raw, undercooked, soggy, hair, bones, empty,
    half empty, bumped, overbooked, too late, too small, too loud, too full, ran out, sold
    out, no sign of, no subtitles, no place, no parking, no staff, no information, no info, no
    water, no heating, never came, never comes, not come, not came, not turn up, not get, not
    got, not had, not in the bag, not full, not correct, not find, not help, will not let, not
    let me, not accept, not take my, not allow, wrong order, wrong size, wrong colour, wrong
    one, wrong item, wrong address, wrong number, instead of, only one, only two, out again,
    off again, on its own, by itself, randomly, for no reason, without asking, without notice,
    without warning, taken off, removed the, removed my, changed the, got rid of, bring back,
    please bring back, please fix, please clean, please repair, please remove, please update,
    please add`,
  stillWaiting: `
    still waiting, still no, still not, still nothing, still have not, still has not, still
    does not, still is not, still can not, still not working, still broken, still down, still
    the same, still happening, still having, still getting, still pending, still do not, still
    did not, still unresolved, still missing, still being, still an issue, still here, still
    on hold, been waiting, waiting for ~ ${unit}, waited ~ ${unit}, waiting over, waiting
    since, waiting on, waiting, on hold, been on hold, stuck on hold, sat on hold, holding
    for, in the queue, in a queue, kept waiting, kept me|us waiting, as of yet, yet to, not
    yet, no update, no updates, any update, any updates, any news, any progress, no progress,
    no eta, no timeline, overdue, long overdue, when will, when are you, when is this, how
    long, how much longer, how many more, how many times, how often, until when, for ages,
    forever, too long, so long, taking so long, takes forever, taking forever, takes so long,
    endless, a joke how long`,
  timeSpan: `
    ${few} ${unit}, for ~ ${unit}, since ~
    yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last, over a ${unit},
    all day, all week, all morning, all night, all afternoon, half an hour, an hour, hours,
    weeks, months, days, ${unit} ago, ${few} ${unit} ago, last week, last month, since
    january|february|march|april|may|june|july|august|september|october|november|december,
    days in a row, weeks in a row, ${unit} later, ${unit} now, and counting, past ${few}
    ${unit}, every day, every week, every single, nearly a, almost a ${unit}`,
  repetition: `
    again, yet again, once again, once more, <nth> time, second time, third time, fourth time,
    fifth time, sixth time, umpteenth, twice, ${few} times, x times, countless, numerous,
    every time, each time, everytime, always, constantly, constant, continually, continues to,
    continue to, continuously, repeatedly, repeated, keep getting, keep having, keep telling,
    keep saying, keep asking, keep sending, keeps, keep on, kept, over and over, back and
    forth, round in circles, in circles, run around, runaround, passed around, passed from,
    pillar to post, yet another, another day, another week, another month, same issue, same
    problem, same thing, same error, same answer, same old, same again, same reply, same bs,
    same response, as i said, as i told, as mentioned, like i said, already told, already
    said, already sent, already explained, already tried, already done, already did, already
    called, already reported, i already, we already, have told you, told you, asked you, how
    many times, time after time, nothing changes, nothing has changed, not the first time,
    first time, tried everything, in a row, all the time, more than once, tried ~ times,
    called ~ times, emailed ~ times, contacted ~ times, recurring, happens every, happening
    again, back to square one, reopen, reopening, follow up, following up, chasing, chased,
    chase`,
  ignored: `
    no response, no reply, no replies, no answer, no answers, no one, nobody, no body, not
    responded, not replied, not answered, not answering, not reply, not respond, not answer,
    not responding, not replying, ignored, ignoring, ignore, ignores, never heard, not heard,
    never got, never called, never replied, never responded, never answered, no call back, no
    callback, not called back, not get back, not got back, hung up, hang up, hangs up,
    disconnected the call, dropped my call, radio silence, silence, crickets, deaf ears,
    brushed off, fobbed off, fob, no communication, zero communication, lack of communication,
    no explanation, no apology, not apologise, not apologize, without an apology, without any
    explanation, no solution, no resolution, not resolved, unresolved, no help, not fixed,
    never fixed, not been fixed, nothing done, nothing has been done, not done anything, does
    nothing, do nothing, did nothing, closed my case, closed my ticket, closed the ticket,
    closed my, canned, copy and paste, copy paste, scripted, script, bot, automated, template,
    generic, read my|our message|email|mail|tweet|ticket, not read, not reading, not
    listening, not listen, missing my|the point, missed my|the point, anyone there, is anyone,
    hello, passed the buck, not my problem, not our problem, no one cares, could not care,
    bothered to, not bother`,
  whyQuestion: `
    why is, why are, why do, why does, why did, why can not, why would, why not, why was, why
    have, why has, why should, why even, why, how is this, how is it, how hard, how difficult,
    how can you, how dare, how come, how do you expect, how am i supposed, how are we
    supposed, what is the point, what 's the point, what is going on, what 's going on, what
    the, what kind of, what sort of, is this a joke, are you kidding, you kidding, are you
    serious, are you joking, seriously, really <q>, is this how, is this normal, is it too
    much, who thought, do you even, do you care, do you not, did you not, do you really, have
    you no, what do i|we pay, where is my|our, where are my|our, where 's my, wheres my, what
    about, what happened, what is wrong with, what 's wrong with, what is up with, what 's up
    with, come on, explain, please explain, care to explain`,
  demand: `
    fix it, fix this, fix your, fix the, fix that, just fix, sort it, sort this, sort your,
    sort out, resolve this, resolve it, do something, needs to be fixed, need to be fixed,
    needs fixing, must be fixed, need this fixed, want this fixed, get this fixed, get it
    fixed, need answers, need an answer, want answers, want an answer, answer me, reply to me,
    respond to, refund, refunds, refunded, money back, compensation, compensate, compensated,
    reimburse, reimbursement, credit, asap, immediately, right now, urgently, urgent, now
    <ex>, now <exx>, at once, stop sending, stop charging, stop it, please stop, stop, bring
    back, give me back, give us back, expect you to, i expect, we expect, i demand, we demand,
    demand, i want, we want, need help, help now, i need, someone call, somebody call, call
    me, call us, call me back, get back to me, step up, act now, take action, disturbing,
    leave me alone, remove me, hurry up, wake up, get a grip, listen, want a manager, speak to
    a manager, supervisor, escalate, escalated, escalating, escalation, complaint, complain,
    complaints, complaining, complained, file a, official complaint`,
  threat: `
    cancelling, canceling, cancel my, cancel our, cancel, canceled my, cancelled my, will not
    renew, not be renewing, not renew, not renewing, switching, switch to, going elsewhere, go
    elsewhere, take my business, take our business, taking my business, taking our business,
    my business elsewhere, leaving, leave you, never again, never buy, never buying, never
    use, never using, never shop, never order, never fly, never flying, never going, never
    coming, never return, never returning, will never, never ever, will not be back, not be
    coming back, not coming back, not be using, not be buying, not be ordering, not buy, not
    use, last time, last chance, last warning, lost a customer, lost my business, lost our
    business, lost my custom, losing customers, losing a customer, lose a customer, lose
    customers, lose my business, loyal customer, long time customer, longtime customer,
    customer for|since, been a customer, lawyer, lawyers, legal action, sue, suing, court,
    attorney, ombudsman, trading standards, bbb, regulator, chargeback, dispute, report you,
    reporting you, review, reviews, telling everyone, tell everyone, warn others, avoid,
    boycott, stay away, do not buy, do not use, not recommend, would not recommend, beware, no
    longer a customer, competitor, competitors, uninstall, uninstalling, delete my account,
    close my account, unsubscribe, ditch, dump, dropping you, drop you, deleting`,
  blameYou: `
    your service, your company, your team, your staff, your support, your customer, your
    product, your app, your software, your site, your website, your system, your systems, your
    people, your guys, your employees, your agents, your agent, your driver, your drivers,
    your store, your so called, you people, you guys, you lot, you all, you lied, you said,
    you told, you promised, you claim, you claimed, you are not, you can not, you do not, you
    did not, you have not, you never, you still, you keep, you should, you need to, you must,
    you ought, you could not, you would think, you have ruined, you have lost, you ruined, you
    lost, you broke, you charged, you took, you sent, you send, you stole, you have taken, you
    have had, your fault, your mistake, your error, your end, your problem, your incompetence,
    shame on you, thanks for nothing, thank you for nothing, because of you, thanks to you`,
  staff: `
    customer service, customer care, customer support, support team, help desk, helpdesk, call
    centre, call center, agent, agents, rep, reps, representative, manager, staff, employee,
    employees, driver, drivers, technician, engineer, attendant, operator, advisor, chat,
    phone, hotline, service, services, support`,
  money: `
    charged, charge, charging, charges, overcharged, overcharge, billed, bill, bills, billing,
    invoice, invoices, paid, pay, paying, payment, money, fee, fees, price, prices, pricey,
    expensive, overpriced, cost, costs, costing, increase, hike, <money>, subscription,
    deposit, dollars, pounds, $, funds`,
  effort: `
    wasted, wasting, waste, hours of my, hours of our, days of, spent ~
    hours|hour|days|weeks|time, have to call, had to call, had to wait, had to go, having to,
    forced to, forcing, forces, chasing, jump through, tried to call, tried calling, trying
    to, i have tried, we have tried, have called, i called, i have called, have emailed, i
    emailed, have written, have contacted, i contacted, reported this, raised this, opened a
    ticket, raised a ticket, sent ~ emails, multiple emails, spoke to, spoken to, been told,
    was told, were told, told me, told us, transferred, promised, promise, supposed to, meant
    to, should have been, was supposed, were supposed, missed`,
  impact: `
    our customers, my customers, our clients, my clients, our business, my business, losing
    money, costing us, costing me, lost sales, production, embarrassed, in front of, my boss,
    our ceo, our board, ruined my, ruined our, ruining my, missed my, missed our, missed the,
    stranded, can not work, unable to work, can not do my job, my job, my wedding, my
    birthday, my kids, my son, my daughter, my wife, my husband, my mum, my mom, my family, my
    trip, my holiday, our holiday, my vacation, my flight, blocked, blocking, deadline, go
    live, christmas`,
  resolved: `
    fixed it, fixed now, is fixed, all fixed, resolved, sorted, all sorted, got sorted, works
    now, working now, works again, working again, worked, that works, that worked, that
    helped, did the trick, solved, problem solved, back up, up and running, all set, got it
    working, got it to work, it works, found it, figured it out, thanks for resolving, thanks
    for fixing, managed to, all good now, back to normal, been refunded, has arrived, arrived
    today, no longer an issue, good now`,
  infoQuestion: `
    how do i, how do we, how can i, how can we, how to, can i, can we, could i, could we, is
    there a, is there any, is it possible, would it be possible, do you have, do you offer, do
    you know, do you run, do you sell, do you ship, does it, does this, does the, will there
    be, will you be, are there any, what is the, what are the, what time, what date, where can
    i, where do i, which, when does, when is the, when do, i was wondering, was wondering,
    wondering if, can you tell, could you tell, can you help, could you help, can you please,
    could you please, can you check, could you check, any chance, any idea, any suggestions,
    any way, i need to know, would like to, looking for, interested in, question about, let me
    know, may i, please advise, who can i, who do i, can someone, could someone, what would,
    am i able, have you got, will you, is this available`,
  giving: `
    here is, here are, attached, see attached, please find, as requested, sent you, just sent,
    i sent, i have sent, dm sent, just dm, sent a dm, will do, will try, i will try, let me
    try, will check, i will check, let me check, will send, i will send, will let you know, it
    is a, my number is, my email is, my order, order number, the model is, it says, yes, yep,
    yeah, yup, no i, nope, sure, ok thanks, sounds good, version, on my, using the, windows,
    android, ios, tried that, done that, correct, exactly, it was, i did, i do, i have, i am
    on, it happened`,
  apology: `
    sorry, my bad, my mistake, my fault, apologies, apologize, apologise, i apologize, i
    apologise, excuse me, pardon, whoops, oops`,
  codeTalk: `
    <code>, pull request, pull requests, pr, prs, merge, merged, merging, commit, commits,
    branch, branches, rebase, rebased, rebasing, squash, upstream, ci, build, builds, compile,
    compiles, patch, repo, repository, changelog, unit test, unit tests, tests, test case,
    api, function, method, class, parameter, argument, variable, null, undefined, exception,
    stack trace, docs, reviewers, code review, linter, refactor, regression, deprecated,
    dependency, library, framework, implementation, module, package, runtime, callback,
    backport, duplicate of, closing this, close this, reopen, triage, wrong button`,
  greeting: `
    hi, hello, hey, hiya, dear, good morning, good afternoon, good evening, greetings,
    regards, best regards, kind regards, sincerely, best, warm regards, have a`,
  polite: `
    please, kindly, could you, would you, would you mind, if possible, may i, would
    appreciate, be grateful`,
  sarcasm: `
    thanks for nothing, thank you for nothing, thanks for the ~ delay|nothing|wait|headache,
    thanks for ~
    ruining|losing|wasting|breaking|cancelling|ignoring|making|charging|leaving|letting|keeping|not,
    thanks a lot for, great job ~ losing|breaking|ruining|not|sending|charging|on, good job ~
    losing|breaking|ruining|not, nice job ~ losing|breaking|ruining|not, well done ~
    losing|breaking|ruining|not|on|for, way to go, way to ruin, way to treat, nice one, nice
    work ~ losing|breaking|ruining|not|sending, love how, love that i, love it when, love
    when, love being, love waiting, love paying, love spending, gotta love, have to love, got
    to love, just love, just great, just what i needed, just what we needed, just wonderful,
    just brilliant, just perfect, oh great, oh good, oh joy, oh wow, oh look, oh wonderful, oh
    well, oh fantastic, ah great, another great, how convenient, how nice, how lovely, how
    kind of, how wonderful, what a surprise, what a joke, what a shock, surprise surprise, big
    surprise, no surprise, color me surprised, shocker, yeah right, good luck, wow just wow,
    bravo, slow clap, clap clap, so much for, so called, must be nice, real nice, real classy,
    classy, stay classy, nothing says, glad to see, glad you, nice to know, good to know that,
    apparently, of course, as usual, as always, congratulations on, congrats on, brilliant
    service, great service, excellent service, amazing service, fantastic service, great
    customer service, excellent customer service, top notch, stellar, keep up the, outstanding
    work, world class, state of the art, enterprise grade`,
  elsewhereTarget: `
    hate <name> ~ i|we use|have|own|prefer|love, hate ~ i|we use|have|own|prefer a|an|the ~
    <name>, unlike <name>, <user> ~ instead of, instead of <name>, glad i|we left, glad i|we
    switched, so glad ~ left|switched, better than <name>, moved from <name>, switched from
    <name>, came from <name>, coming from <name>, left <name>, our previous|old|former|last
    vendor|provider|supplier|tool|system, the competition, their support, their service, their
    product, their app, they were, it was their, the other vendor, our carrier, our bank, our
    auditor, our it, not with you, not you, not about you, not at you, not your fault, nothing
    to do with you, nothing to do with your, our own fault, our own mistake, our fault, our
    mistake, with them, at them, not because of you, not a fault, on our side, on my side, at
    our end`,
};
