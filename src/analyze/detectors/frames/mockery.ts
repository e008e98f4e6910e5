/**
 * How mockery is put: praise that bites, thanks for nothing, comparisons that belittle. It decides nothing alone, a fan
 * jokes in the same words; the model reads it beside what the sentence and its neighbours say. Syntax: `compileFrames`.
 */
export const mockery = `
what a|an ~1 privilege|joy|treat|pleasure|delight|relief|comfort|achievement|feat|triumph|\
coincidence|surprise|service|honor|honour|masterpiece
how ~1 thoughtful|kind|reassuring|considerate|generous|convenient|touching|charming|comforting|\
lovely|marvelous|brilliant|helpful|wonderful|clever|ingenious|refreshing|impressive|modern|quaint
congratulations|bravo|chapeau|kudos|hats_off|slow_clap|standing_ovation|round_of_applause
my|our compliments to
quite|some|no_mean|real|rare ~1 achievement|feat|accomplishment|talent|art
take|takes|took|require|requires|needs ~3 talent|skill|genius|gift|imagination|dedication
truly|positively|genuinely|simply|absolutely|almost ~1 inspired|inspiring|remarkable|impressive|\
breathtaking|astonishing|admirable|masterly|visionary|heroic|touching
heaven|heavens|god|lord forbid
silly|foolish|naive|stupid|old_fashioned|greedy|unreasonable of me|us
forgive|pardon|excuse me|us|my for|if ~2 thinking|assuming|believing|expecting|asking|imagining|\
not_applauding|not_laughing
perish the thought
far be it from
too much to ask|expect|hope
count|consider myself|ourselves lucky|honored|fortunate
by all means
infinite|great|boundless wisdom
so called
whatever that|it|you ~2 means|call|called|is
my|a|any ~1 child|monkey|goldfish|hamster|grandmother|granny|dog|cat|parrot|toddler|trainee|\
schoolboy|intern|six_year_old ~4 better|faster|quicker|could|would|manage|knows|understands
faster|quicker ~3 walk|by_hand|on_foot|by_post|on_paper|drive|crawl|myself
only|one thing ~4 works|work|functions|reliable|reliably|never_fails|on_time ~3 invoice|invoices|\
invoicing|billing|direct_debit|bill
invoice|invoices|invoicing|billing|bill|direct_debit ~4 always|never|at_least|punctual|punctually|\
on_time|flawlessly|reliably|without_fail
is|are there ~1 anybody|anyone|somebody|someone ~2 home|awake|alive|there|in_charge|reading
did|does|has|do nobody|no_one|anyone|anybody|somebody ~4 test|tested|try|tried|think|thought|read|\
check|checked|use|used|look|looked
your ~1 idea|definition|notion|understanding|concept|version|interpretation of
what you|your ~2 call|calls
not hold|holding ~1 breath
pigs|hell ~1 fly|freezes
in|within my|our ~1 lifetime
circus|farce|pantomime|comedy|theater|soap_opera|sitcom|tragedy|opera|kafka|cabaret|magic_trick|\
conjuring
stroke_of_genius|work_of_art|masterclass|masterpiece|gold_standard|state_of_the_art
keep ~1 up the ~1 good|great|excellent|splendid work
paying customer|customers|client
lesson|degree|phd|doctorate|diploma ~2 in
my ~1 favorite ~3 part|bit|line|sentence|so_far
for|at the ~1 modest|small|bargain|trifling price|sum|fee
somebody|someone|whoever ~6 proud|medal|bonus|promotion|lunch|holiday
or|do|does|is|are ~2 that ~1 beneath|beyond|too_much|too_difficult|too_hard
`;
