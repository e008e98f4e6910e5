/** Ends that two places of a mail say together. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

const kin = `father|mother|husband|wife|brother|sister|dad|mum|mom|son|daughter|uncle|aunt|grandfather|grandmother|father_in_law|mother_in_law|\
partner|parents|late_father|late_mother|late_husband|late_wife|late_uncle|late_aunt|late_brother`;
const died = 'died|dies|passed_away|passed|deceased|is_dead|has_died|has_passed';
const bond =
  'account|contract|subscription|membership|agreement|plan|service|services|license|licenses';
const close = `close|closing|cancel|canceling|terminate|terminating|end|ending|stop|stopping|shut|wind_up|discontinue|delete`;
const after =
  '.|,|;|and|with|as|from|by|at|in|on|to|for|now|please|today|so|because|since|he|she|which|you|?';

/** Whose the account was is dead. Not a colleague, a driver, a tenant: the contract is none of theirs. */
export const bereaved = `
my|our|his|her ~1 ${kin} ~~ ${died} .|,|;|away|and|on|in|last|this|yesterday|suddenly|so|at|after|earlier|recently|two|three|a|#
^ ${kin} ~4 ${died} .|,|;|away|and|on|in|last|this|yesterday|suddenly|so|at|after|earlier|recently
death|passing|loss of my|our ~1 ${kin}
my|our late ~1 ${kin}
estate_of|executor|executors|executrix|administrator_of_the_estate
estate 's? ~1 account|contract|subscription
@our|sole|former ~1 owner|proprietor|founder ~3 ${died} .|,|;|away|and|on|in|last|this|yesterday|suddenly|so|at|after|earlier
`;
/** And what he had with us ends. */
export const endsTheirs = `
${close} his|her|their|the|my|our ~2 ${bond} ${after}
stop|stopping|cancel|cancelling|end his|her|their|the|all|any ~2 payments|payment|direct_debit|direct_debits|debits|billing|invoices
`;

const isOn =
  'on|active|activated|enabled|ticked|checked|switched_on|turned_on|set|selected|the_default';
const offIt =
  'off|out|disabled|removed|deactivated|canceled|unticked|switched_off|turned_off|taken_off|taken_out';

/** The contract prolongs itself … */
export const renewsItself = `
auto_renewal|autorenewal|auto_renew|autorenew|automatic_renewal|automatic_extension|automatic_prolongation ~3 is|was|seems|appears|still|says|stands ~4 \
${isOn}
set|switched to ~1 auto_renew|autorenew|renew_automatically|renew_itself|auto_renewal|automatic_renewal
renewal|extension|prolongation is|happens automatic|automatically
our|the|my ~1 ${bond} ~2 renews|prolongs|extends ~1 automatically|itself|by_itself
`;
/** … and shall not. */
export const takeItOff = `
please|kindly|could_you|can_you|would_you|want|like ~3 take|switch|turn|have|get|set it|that|this ~1 ${offIt}
please|kindly|could_you|can_you|would_you ~2 remove|disable|deactivate|untick|uncheck|stop|undo|cancel it|that|this ~1 .|,|;|?|for|and|before
please|kindly|could_you|can_you|would_you ~2 switch|turn|take off|out it|that|this
`;

const product = 'usbrand|your_system|your_software|your_platform|your_app|your_tool';

/** All that is in the product is taken out of it … */
export const takesAllOut = `
get|export|download|pull|take|extract|need|want|send|copy|have ~3 everything|all|full|complete|whole|entire ~6 out_of|from ${product}
full|complete|whole|entire|total export|download|dump|extract|copy ~2 of|from ~1 our|the|all ~1 data|records|account|history|database|files
everything|all_our_data|all_of_our_data|all_the_data out_of ${product}
`;
/** … for whoever has the next one. */
export const forTheNext = `
the|our new people|provider|vendor|software_house|system_house|system|software|platform ~~ ~~ ~~ ~4 before|when|until|once|for ~1 @i ~1 move|switch|change|go|cross|migrate|\
cut ~1 across|over|live|.|,|to
the|our new people|provider|vendor|software_house|system_house|system|software|platform ~~ ~~ ~~ ~4 before|for|until the ~1 switch|switch_over|switchover|cut_over|cutover|\
changeover|change_over|migration|move
`;
