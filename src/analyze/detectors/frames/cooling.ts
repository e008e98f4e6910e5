/** Interest that cools without a word of leaving: spend is frozen, a part is in doubt. Syntax: `compileFrames`. Source: PROTOCOL.md L3. */

const part =
  'module|tool|system|platform|software|app|license|licenses|seats|subscription|add_on|package|portal|usbrand|product';

export const cooling = `
@i ~2 reviewing|questioning|asking_ourselves|discussing|wondering|checking whether|if ~1 @i ~1 still ~1 need|use|want ~1 the|your|this|usbrand ~2 ${part}
@i ~1 review|question|discuss whether|if ~1 @i ~1 still ~1 need|use|want ~1 the|your|this|usbrand ~2 ${part}
please? do not send ~3 proposal|offer|quote|quotation yet|for_now|just_yet|at_the_moment|at_this_stage
hold_off|wait with ~2 proposal|offer|quote|quotation for_now|until|for_the_moment|please
software|it|tool|tools|ict ~1 spend|spending|budget|budgets|purchases|expenditure is|are|was|were|has_been|have_been ~2 frozen|on_hold|stopped|blocked
spending|budget|spend ~1 freeze until|till|for_the_rest|through
whether|if ~1 @i|first_one|contract|license|licenses|subscription|agreement|module|phase|pilot|service|it|usbrand|system ~1 is|are|will_be? ~1 extended|renewed|extend|renew|continue|continued ~4 is|remains ~1 still? open|undecided|unclear|not_decided
`;

/** The talk is of somebody else's money, or of a freeze that spares us. */
export const notOurs = `
no longer frozen|on_hold|stopped
freeze|frozen ~8 lifted|over|ended|ends|does_not
lifted|thawed|unfrozen|released
does not affect|touch|concern|apply
except|apart_from|not_for|unaffected|spared you|usbrand|your*
their|your spending|spend|budget ~2 frozen|freeze
our client*|customer*|competitor* ~~ frozen|freeze|on_hold
`;
