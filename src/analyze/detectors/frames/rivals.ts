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
