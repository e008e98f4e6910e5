/** Ends that are not ours, however sure the learned model is. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

const theirPeople =
  'customers|clients|members|guests|tenants|patients|students|subscribers|residents|donors|pupils|shoppers|policyholders|borrowers|lessees';
const going =
  'leave|leaving|get_out|getting_out|cancel|canceling|terminate|terminating|quit|quitting|end|ending|switch|switching|go_elsewhere|move_on';
const staff =
  'employee|employees|worker|workers|apprentice|apprentices|cleaner|cleaners|driver|drivers|nurse|nurses|temp|temps|colleague|colleagues|intern|interns|\
trainee|trainees|teacher|teachers|cook|cooks|guard|guards|hire|hires|freelancer|freelancers';
const pilot =
  'pilot|pilots|trial|trials|pilot_phase|trial_phase|test_phase|trial_period|proof_of_concept|poc';
const after =
  '.|,|;|with_effect|as_of|during|in|by|on|at|before|next|and|so|within|from|after|because|now|today';

/** Somebody's work for the customer. */
export const ofStaff = `
his|her|their|employee|worker ~2 contract|employment|agreement|probation ~1 with us ~1 runs|ran|ends|ended|expires|expired|is|finishes|lasts|will
contract|employment ~1 with|of him|her ~1 runs|ran|ends|ended|expires|expired|is_over|finishes
terminate|terminating|terminated|end|ending|cancel|canceling his|her ~1 contract|employment|probation ${after}
terminate|terminating|end|ending|cancel|canceling ~1 contract|contracts|employment|probation of|for|with ~2 ${staff}
terminate|terminating|dismiss|evict|fire ~1 tenants|tenant|employees|staff|workers|an_employee|a_tenant
@our|every|each ~1 ${staff} 's? ~1 contract|contracts ~6 terminate|terminated|end|ends|renew|renews|prolonged|expire|expires
`;

/** What the customer's own customers do, or are let do. */
export const ofTheirCustomers = `
our|my ~2 ${theirPeople} ~1 to ~3 ${going}
our|my ~2 ${theirPeople} ~1 who|that ~2 want|wants|wish|decide|intend|would_like|choose ~1 to ~1 ${going}
`;

/** A trial that is over because the real thing begins. */
export const pilotOver = `
${pilot} ~~ because|as|since|so|and|for|, ~6 roll_out|rollout|rolling_out|go_live|going_live|full|production|for_good|real ~1
${pilot} ~~ ~~ not ~2 extend|extended|prolong|prolonged|renew|renewed|continue|continued ~~ ~4 rollout|roll_out|rolling_out|go_live|going_live|are_live|full_version|production|for_real|real_thing
`;

/** How it is done when one of theirs goes. */
export const whenTheirs = `
when|if|that|once|where a|an|our|one|any ~1 customer|client|member|guest|tenant|patient|student|subscriber|donor|policyholder ~2 leaves|cancels|quits|\
terminates|dies|wants|has|is ~2 ${going}|.|,|?
`;

/** The contract is to renew itself. */
export const turnedOn = `
auto_renewal|autorenewal|auto_renew|autorenew|automatic_renewal ~3 off|disabled|inactive|deactivated ~~ switch|turn|set|put it|that ~1 on
switch|turn|put|set auto_renewal|autorenewal|auto_renew|autorenew|automatic_renewal ~1 on|back_on .|,|;|?|again|please|for
switch|turn on|back_on ~1 auto_renewal|autorenewal|auto_renew|autorenew|automatic_renewal
please|kindly|could_you|can_you ~1 enable|activate ~1 auto_renewal|autorenewal|auto_renew|autorenew|automatic_renewal
`;

/** Notice is given to somebody else. */
export const noticeToOthers = `
give|gives|giving|gave|given|hand|handed|serve|served our|the|my|their|that ~1 cleaning_company|cleaning_firm|cleaners|window_cleaners|caterer|caterers|landlord|\
accountant|accountants|agency|insurer|broker|gardener|gardeners|security_firm|security_company|printers|tenant|tenants|courier ~1 notice
`;
