/** A rival's name where nobody looks around or goes. Syntax: `compileFrames`. Source: PROTOCOL.md H2. */

/** It is used beside us, joined to us, or left for us: no look at it, however sure the model is. */
export const beside = `
rivalname ~1 connection|connector|interface|integration|integrations|export|exports|import|imports|\
sync|synchronisation|synchronization|bridge|plugin|feed|api|link|webhook|mapping
connection|connector|interface|integration|export|exports|import|imports|sync|bridge|plugin|feed|\
link|webhook|mapping ~1 to|from|with|for|into|between ~1 rivalname
also use|uses|using|have|run ~1 rivalname ~1 for|as|in|at
from|off|away_from rivalname ~2 to|onto|over_to|into you|usbrand|your_*
`;

/** Nobody was even asked. */
export const unasked = `
without so_much_as ~2 call|look|glance|word|mail|email|line|peek|thought ~1 to|at|from|with|of|for ~2 competitor|competitors|competition|\
rival|rivals|rivalname|others|market|anyone_else|anybody_else
rivalname ~~ never ~1 want|wants|wanted ~1 see|touch|use|hear|open|have ~3 again
rivalname ~1 had|has|have? sent|mailed|posted|offered|gave|pushed us|me ~6 ,? unasked|unsolicited|uninvited|out_of_the_blue|without_being_asked|\
without_our_asking
rivalname ~~ ~~ still in|inside ~1 box|wrapping|wrapper|envelope
rivalname ~~ unopened|binned|in_the_bin|into_the_bin|in_the_trash|in_my_spam|in_the_spam
`;

/** A bad word for a rival is none for us. */
export const scorn = `
rivalname is|was|were|had_been|has_been ~3 nightmare|disaster|mess|terrible|awful|horrible|useless|\
rubbish|unusable|joke|hopeless|dreadful|bad|worse|painful|disappointing|frustrating|unreliable|\
slow|clunky|chaos|hell|pain|catastrophe|worst|shambles|letdown
nightmare|disaster|mess|terrible|awful|horrible|worse|disappointed|frustrated|unhappy|annoyed|fed_up \
~1 with|at|of|than rivalname
`;

const person =
  'she|he|they|her|him|successor|replacement|manager|head|director|boss|owner|lead|cto|cfo|ceo|coo|chief|colleague';
const otherProduct = `another|different|other|a_different product|system|tool|platform|software|solution|program|provider|vendor`;

/** Somebody who comes in the writer's place knows another product … */
export const knowsAnother = `
${person} ~4 used|uses|worked_with|works_with|worked_in|ran|runs|had|has|knows|used_to_work_with|brought ~2 ${otherProduct}
${person} ~4 used|uses|worked_with|works_with|worked_in|ran|runs|had|has|knows|used_to_work_with|brought ~2 rivalname
${person} ~3 from|at a|another|the ~1 house|firm|company|place|employer|school|hospital ~1 that|which|where ~3 uses|use|used|runs|ran|has|had ~1 ${otherProduct}
`;
/** … and would have it here. */
export const wouldHaveIt = `
why @i|do|are ~2 not ~2 switch|switching|change|changing|move|moving|going to|over ~1 it|that|rivalname|theirs .|,|;|?|and|here|now
why @i|do|are ~2 not ~1 use|using|have|having ~1 it|that|rivalname|theirs .|,|;|?|and|here|now
prefers|favors ~1 it|that|rivalname|theirs ~1 .|,|;|and|to_yours|to_usbrand
wants|want|would_like|would_love|hopes|intends|plans to ~1 bring|introduce|use|have|see|keep ~1 it|that|rivalname|theirs ~1 here|over|in|again|with|too
would ~1 rather ~1 work|use|have|stay ~1 with? ~1 it|that|rivalname .|,|;|and|here|again
`;

const house = `your_competition|your_competitors|your_competitor|one_of_your_competitors|the_competition|a_competitor|competitors|\
your_rivals|rivalname`;
const perhaps = `perhaps|maybe|apparently|surely|probably|i_bet|i_am_sure|i_suppose|i_guess|i_wonder_whether|i_wonder_if`;

/** It is held up to us by who gets no answer. */
export const heldUp = `
do|must|should|shall @i ~1 have|need? ~1 to? go|turn|talk|speak|write|ask|call|move|switch|run|try ~1 to|with? ${house} ~1 to|for|before|until|just|\
if ~3 get|find|receive|have|obtain|want? ~2 answer|answers|help|reply|response|support|service|attention|reaction|callback \
?|from_you|from_somebody|from_someone|from_anyone|here|these_days|at_last|around_here
${perhaps} ,? ${house} ~2 answer|answers|reply|replies|care|cares|listen|listens|react|reacts|pick_up|picks_up ~3 ?|.
${perhaps} ,? ${house} ~2 call|calls|ring|rings|write|writes us|me|one|people? back ?|.
${perhaps} ,? ${house} ~2 help|helps us|me|people? ~1 faster|quicker|better|sooner|at_once? ?|.
${perhaps} ,? ${house} ~1 is|are|does|do|has|have ~2 faster|quicker|better|more_helpful|more_reliable|hotline_that_works ?|.
`;

/** The look is over, and we are liked best … */
export const likedBest = `
looked|compared|wanted|tested|tried|saw|seen|evaluated|checked|considered ~~ ,? but|and|yet ~2 still? like|likes|liked|prefer|prefers|preferred|\
love|loves ~1 you|yours|usbrand best|better|most|.|,|to|over
competitors|competition|rivals|rivalname|others ~~ ,? but|and|yet you are|were ~1 friendlier|faster|nicer|better|kinder|quicker
`;
