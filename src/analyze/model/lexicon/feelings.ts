/** Word families of feeling and judgement. See `compileFrames`. */
export const feelings: Readonly<Record<string, string>> = {
  fury: `
    furious, outraged, outrageous, outrage, livid, enraged, infuriated, infuriating, seething,
    fuming, disgusted, disgusting, disgust, disgusts, appalled, appalling, angry, anger,
    angered, mad, raging, rage, hate, hated, hates, despise, loathe, pissed, hell, nightmare,
    horrified, sick of, sick and tired, fed up, had enough, enough is enough, last straw, had
    it with, at my wits end, lost all patience, losing patience, losing my mind, out of
    patience, done with, so over, beyond frustrated, beyond frustrating, incensed, irate,
    tired of, makes my blood boil, drives|driving me crazy|mad|insane|nuts, steaming, cross,
    up in arms, not ok, not okay, not cool, never again`,
  annoyance: `
    annoyed, annoying, annoys, annoy, annoyance, frustrated, frustrating, frustration,
    frustrates, irritated, irritating, irritation, irritates, bothered, bothersome, tiresome,
    tedious, aggravating, exhausting, exasperated, exasperating, grumpy, stressed, stressful,
    stress, upset, upsetting, unhappy, unimpressed, not impressed, not happy, not pleased, not
    amused, not thrilled, not satisfied, dissatisfied, displeased, discontent, inconvenient,
    inconvenience, inconvenienced, hassle, pain, painful, headache, nuisance, ugh, argh, grr,
    sigh, smh, meh, gah, wearing thin, over it, worn out, bugging, bugs me, bored, confusing,
    confused, concerning, weird, crazy, wtf, omg, ffs, jeez, grrr, yikes`,
  disappointment: `
    disappointed, disappointing, disappointment, disappoints, let down, letdown, let us down,
    let me down, sad, saddened, sadly, gutted, expected better, expected more, expect better,
    expect more, deserve better, hoped for better, shame, pity, regret, heartbroken,
    heartbreaking, devastated, devastating, dismayed, disheartened, disheartening,
    underwhelming, underwhelmed, misled, lost faith, lost trust, lost confidence, losing
    confidence, losing faith, losing trust, broken promise, broken promises, false promises,
    empty promises, false advertising, misleading, mislead, deceptive, deceived, deceiving,
    cheated, betrayed, ruined, ruining, ruins, ruin, spoiled, spoilt, wasted, crying, cry,
    cried, tears, unfortunate, unfortunately, used to love, used to be good, used to be great,
    gone downhill, going downhill, downhill, gone to the dogs, not what i|we
    paid|signed|expected`,
  contempt: `
    pathetic, joke, laughable, clueless, incompetent, incompetence, useless, worthless,
    hopeless, ridiculous, ridiculously, absurd, ludicrous, farce, farcical, shambles,
    shambolic, clowns, clown, idiots, idiot, idiotic, morons, stupid, stupidity, dumb,
    dumbest, garbage, trash, rubbish, crap, crappy, lame, amateur, amateurs, unprofessional,
    sham, circus, embarrassing, embarrassment, shameful, disgrace, disgraceful, shame on,
    disrespect, disrespectful, rude, rudest, arrogant, ignorant, lazy, careless, negligent,
    negligence, sloppy, fraud, fraudulent, fraudsters, scam, scammers, scammed, scamming,
    scams, con, liars, liar, lying, lied, lies, lie, dishonest, thieves, thief, theft,
    robbery, robbed, robbing, steal, stealing, stole, crooks, criminals, criminal, rip off,
    ripoff, ripped off, ripping, extortion, extortionate, greedy, greed, shady, bogus, bs,
    bull, nonsense, mickey mouse, cowboys, screw, screwed, screwing, mess, mockery, insult,
    insulting, insulted, condescending, patronising, patronizing, patronised, inept, kidding
    me, robots, awol, care less, do not care, does not care, not give a, no respect, no
    excuse, no excuses, excuses, inexcusable, indefensible, unbelievable, unreal, beggars
    belief, beyond belief, beyond a joke, discriminate, discriminates, discrimination, racist,
    abusive, illegal, illegally, unlawful, unethical, scandalous, scandal, daylight robbery,
    money grabbing, waste of money, waste of time, waste of space, wasting my|our time, wasted
    my|our time, sort your, get your act together, get it together, get your shit, do your
    job, do better, joke of a, absolute joke, total joke`,
  swearing: `
    fuck, fucking, fucked, fucker, fuckers, fuckin, fuckery, fking, fkn, fk, effing, shit,
    shitty, shitting, shite, bullshit, shitshow, clusterfuck, damn, damned, dammit, goddamn,
    bloody, asshole, assholes, ass, arse, bastards, bastard, bitch, piss, bollocks, cunt,
    cunts, dick, dickheads, freaking, friggin, frigging, wtf, wth, stfu, fml, ffs, twats,
    pricks, suck, sucks, sucked, sucky, sux, blows, the hell, the heck, the fuck`,
  bad: `
    bad, badly, terrible, terribly, awful, awfully, horrible, horribly, horrendous, horrid,
    horrific, worst, worse, worsening, shocking, atrocious, dreadful, abysmal, dire, poor,
    poorly, poorest, unacceptable, intolerable, unfair, unjust, unreasonable, lousy, nasty,
    gross, ugly, inferior, subpar, substandard, below par, mediocre, dismal, deplorable,
    diabolical, woeful, ghastly, evil, frightful, pants, unsatisfactory, not good enough, not
    acceptable, not on, not right, not fair, no good, not good, not great, not helpful,
    unhelpful, no help, not helping, zero help, not helped, does not help, not ideal, not
    cool, rotten, disaster, disastrous, catastrophe, catastrophic, fiasco, ordeal, saga,
    horror, saying the same, cheap, unsafe, dangerous, hazard, filthy, dirty, mold, mouldy,
    stale, cold`,
  loving: `
    love, loved, loves, loving, adore, awesome, amazing, excellent, fantastic, wonderful,
    brilliant, superb, perfect, perfectly, outstanding, incredible, fabulous, best, delicious,
    delighted, thrilled, exceptional, stellar, terrific, beautiful, beautifully, impressed,
    impressive, yay, woohoo, hooray, favorite, favourite, flawless, flawlessly, top notch,
    first class, spot on, a star, legend, legends, lifesaver, life saver, rock, rocks, hero,
    heroes, great, greatest, kudos, hats off, shout out, shoutout, props, well done, bravo,
    congrats, congratulations, highly recommend, would recommend, ♥, ❤, 😍, 🥰, 😘, 🎉, 👏, 🙌, 💕,
    💖, blessed, proud, excited, exciting, joy, superstar`,
  pleasant: `
    good, nice, nicely, happy, glad, pleased, fine, cool, ok, okay, enjoy, enjoyed, enjoying,
    helpful, friendly, kind, polite, quick, quickly, easy, easily, smooth, smoothly, useful,
    interesting, fun, welcome, comfortable, hope, hoping, hopefully, looking forward, sweet,
    lovely, like, liked, works well, worked well, reliable, solid, satisfied, better now, much
    better, recommend, win, winning, clean, tasty, yummy, pretty good, sounds good, looks
    good, all good, good to know, good idea, makes sense, understood, got it, no worries,
    definitely, wow, cute, cheers, agree, lgtm`,
  thanks: `
    thanks, thank you, thank, thankyou, thankful, appreciate, appreciated, appreciates,
    cheers, grateful, gratitude, ta, much obliged, 🙏`,
  laughing: `
    lol, lmao, haha, hahaha, hahah, hehe, rofl, 😂, 🤣, 😄, 😁, 😆, 😊, 🙂, 😀, 😃, 😉, <smile>, 😋, 😎,
    👍, jk, just kidding, joking`,
  sadFace: `
    <frown>, 😢, 😭, 😞, 😔, ☹, 🙁, 😕, 😟, 💔, 😩, 😫, 😣, 😓, 😥`,
  angryFace: `
    😡, 😠, 🤬, 😤, 👎, 🖕, 🙄, 😒, 🤦, 😑, 🤮, 🤢, 💩, 😾, 🤔, 🙃`,
  fear: `
    worried, worry, worrying, scared, afraid, anxious, nervous, concern, concerned, concerns,
    fear, panic`,
  doubt: `
    unfortunately, i am afraid, we are afraid, afraid, not sure, not convinced, not certain,
    unsure, skeptical, sceptical, wary, hesitant, reluctant, suspicious, disagree, dislike, do
    not like, do not want, do not think, do not see, do not understand, do not really, do not
    agree, not agree, not see, not like, not make sense, makes no sense, no sense, would
    rather, rather not, against, weird, strange, odd, confusing, confused, unclear,
    misleading, wrong, incorrect, inconsistent, ugly, hacky, hack, messy, messed up, mess up,
    complicated, complex, overkill, unnecessary, pointless, redundant, hard to, difficult to,
    tough, struggle, struggling, struggled, no luck, no idea, in vain, waste, wasted, silly,
    nasty, problematic, painful, annoying, insane, broken, breaks, breaking, broke, revert,
    reverted, regression, conflict, conflicts, abandoned, stale, not the way, not the right,
    not worth, not a good, bad idea, at odds, forgot, forgotten, missed, mistake, mistakes,
    accidentally, by accident, oops, whoops, my bad, too much, too many, too late, too slow,
    lack of, lacks, lacking, limited, drawback, downside, risk, risky, harmful, hurts, suffer,
    worried`,
  softener: `
    a bit, a little, slightly, somewhat, kind of, sort of, minor, small, quick question, just
    wondering, just curious, curious, wondering, wonder, maybe, perhaps, possibly, i guess, i
    think, no rush, when you get a chance, whenever, at your convenience, fyi, heads up, by
    the way, btw, happy to help`,
  intensifier: `
    very, so, really, extremely, absolutely, totally, completely, utterly, truly, incredibly,
    ridiculously, complete, total, absolute, utter, such a, literally, seriously, honestly,
    beyond, way too, far too, so much, so many, so bad, too much, ever, definitely, highly,
    massively`,
  neutralIdiom: `
    no problem, no problems, no issue, no issues, no complaints, no complaint, no worries, no
    bother, not bad, not too bad, not the worst, can not complain, can not fault, nothing to
    worry about, no rush, no hurry, no big deal, not a big deal, not a problem, not a
    complaint, not complaining, no need to worry, do not worry, never mind, nevermind, no harm
    done, can not wait, can not go wrong, no pressure, not a bad, nothing wrong with, no
    trouble, not too shabby, without any|a issues|problems|hitch|trouble, no hard feelings,
    not urgent, bad luck, no bad, not hate, do not hate, did not hate, problem free, hassle
    free, zero issues, zero problems, zero complaints, not unhappy, not upset, not angry, not
    frustrated, not annoyed`,
};
