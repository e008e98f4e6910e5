import type { Topic } from '../../domain/signal.ts';

/**
 * Words that tell what a complaint is about, with their weight (1 to 4). `_` joins neighbours in their order, as
 * written in lower case without apostrophes. Only words that speak of a topic more than of any other stand here.
 */
export const topicWords: Readonly<Record<Topic, string>> = {
  bug: `
bug:3 bugs:3 error:2 errors:2 broken:2 broke:2 crash:3 crashes:3 crashed:3 crashing:3 corrupt:3 corrupted:3
vanished:3 disappeared:3 disappears:3 duplicated:3 duplicates:2 overwritten:3 overwrote:3 overwrites:3 wiped:3 are_wrong:3 is_wrong:3 wrong:2
incorrect:2 blank:2 freezes:2 frozen:2 flips:2 reset:1 resets:2 rounding:3 defect:3 defects:3 glitch:3
double_booked:4 sold_twice:4 not_saved:3 does_not_save:3 keeps_failing:3 fails:2 failed:2 fail:2 failing:2 stopped_working:4
not_working:3 does_not_work:2 does_not_open:3 does_not_load:2 logged_out:2 fix:1 fixed:1 patch:2 regression:4 regressions:4
update_broke:4 since_the_update:3 after_the_update:3 since_the_patch:4 mixed_up:2 mismatch:3 do_not_agree:3 do_not_match:3
missing_from:2 lost_data:4 data_loss:4 will_not_print:3 prints:1 cuts:1 screenshot:1 reproduce:3 works_again:2 sync:1
disconnected:2 sideways:2 upside_down:2 500_error:4 null:3 exception:3 stack_trace:4
`,
  'missing-feature': `
feature:3 features:2 roadmap:4 feature_request:4 any_plans:4 missing_feature:4 not_supported:3 no_support_for:4
there_is_no:2 there_is_no:2 there_is_still_no:3 still_no:2 no_way_to:4 no_option:4 no_export:3 no_button:4 no_filter:4
can_not_filter:3 can_not_sort:3 can_not_bulk:4 bulk:1 vote:2 votes:3 voted:3 voting:3 backlog:3 capability:3 functionality:3
by_hand:2 workaround:2 workarounds:2 could_you_add:4 is_there_a_way:3 is_there_any_way:3 way_to:1 can_you_add:4 would_be_great:3 would_be_nice:3
would_help:2 in_the_next_release:3 offline_mode:4 dark_mode:4 integration_with:2 connector:2 multi_currency:3
accessibility:2 screen_reader:3 audit_trail:1 sign_off:1 two_person:3 promised_for:1 q1:1 q2:1 q3:1 q4:1 on_the_roadmap:4
does_it_support:3 do_you_support:3 when_will_it_support:4 wish:1 wishlist:4 request_from:1 not_possible:2 is_not_possible:3
lacks:3 lacking:3
`,
  'unmet-expectation': `
expected:2 expectation:4 expectations:4 promised_us:3 you_promised:3 promised:1 it_was_promised:3 was_promised:2 were_promised:2 as_promised:1 was_sold:4 were_sold:4
sold_us:4 sold_to_us:3 salesperson:4 sales_person:4 sales_bloke:3 sales_team:3 sales_rep:4 your_sales:3 in_the_demo:3
demo:1 what_was_agreed:4 was_agreed:3 agreed_in:2 disappointed:2 disappointing:2 disappointment:2 let_down:2 letdown:2
not_what_we:4 what_we_bought:4 what_we_were:3 we_were_told:2 were_told:2 i_was_told:2 value:1 roi:3 goals:2 pilot:1
sla:3 breach:3 acceptance:2 lot_2:2 scope:3 specification:2 as_sold:4 as_described:3 as_shown:3 brochure:4
not_fit:3 return_on:2 trustees:1 reference_call:2 new_look:2 layout:2 redesign:2 new_design:2 worse_than:2 double_entry:3
main_thing:2 whole_reason:3 availability_of:2 uptime:1
`,
  billing: `
invoice:3 invoices:3 invoiced:3 billing:3 billed:3 bill:2 overcharged:4 charged:3 charges:2 charge:2 refund:3 refunded:3
credit_note:4 price:2 prices:2 pricing:2 price_increase:4 price_rise:4 increase_of:1 fee:2 fees:2 payment:2 payments:2
paid:1 direct_debit:2 credit_card:3 card:1 dunning:4 final_reminder:3 overdue_notice:3 reminder_for_an_invoice:4
purchase_order:2 po_number:3 vat:1 quote:1 quotation:2 discount:3 subscription_fee:4 annual_plan:2 auto_renewal:3
auto_renewed:3 renewed_automatically:3 accounts_department:2 cheaper:2 expensive:2 per_cent_more:3 costs:1 cost:1
per_seat:2 seat_price:3 uplift:3 money_back:3 bank:1 overdrawn:3 surcharge:3 add_on_charges:4 accounting_department:2
`,
  'support-response': `
ticket:2 tickets:2 no_answer:3 no_reply:3 no_response:3 unanswered:4 not_answered:3 nobody_answers:4 nobody_answered:4
no_one_answers:4 nobody_replied:4 got_back:3 get_back_to_me:3 get_back_to_us:3 gets_back:3 call_back:3 called_back:3
callback:3 call_backs:3 calls_back:3 hotline:3 help_desk:3 helpdesk:3 your_support:3 support_team:2 support_agent:3
support_quality:4 response_time:4 response_times:4 reply_time:4 first_response:3 waiting_for_an_answer:4
waiting_for_a_reply:4 still_waiting:2 any_word:4 any_update:3 any_news:3 chased:3 chasing:3 third_reminder:4 second_reminder:3
reminder:1 chat:2 agent:2 agents:2 bot:2 robot:2 canned:4 canned_response:4 help_page:3 account_manager:3 account_managers:3
case_manager:3 escalated:2 escalate:1 escalation:1 automatic_acknowledgement:4 acknowledgement:3 acknowledgements:3
survey:2 transferred:3 passed_around:4 bounced:2 who_owns:4 team_says:4 same_question:4 asked_three_times:4
closed_the_ticket:4 ticket_was_closed:4 ticket_is_closed:4 marked_resolved:2 fobbed_off:4 emails_ignored:4 ignored:2 ignore:2
ignoring:2 inquiry_of:3 enquiry:2 letters:1 three_mails:4 correspondence:3 response:1 reply:1 answer:1 answered:1 voicemail:3
explain_again:2 from_scratch:2
`,
  performance: `
slow:3 slower:3 slowness:4 slowly:2 sluggish:4 latency:4 lag:3 lags:3 lagging:4 timeout:4 timeouts:4 timing_out:4 times_out:4
timed_out:3 outage:4 outages:4 downtime:4 is_down:3 was_down:3 went_down:3 goes_down:3 unavailable:3 unreachable:3
not_reachable:4 was_not_reachable:4 performance:3 speed:2 loading:2 load_time:4 loads:1 hangs:3 hang:2 spinner:3 spins:2
seconds:2 secs:3 minutes_to:2 takes_minutes:4 takes_ages:4 takes_forever:4 status_page:2 refresh:2 p95:4 unusably:3
leisurely:3 maintenance:2 crawl:2 crawls:3 bar_was_at:2 503:2 504:3 progress_bar:3
`,
  onboarding: `
onboarding:4 implementation:3 training:3 trainer:3 trained:2 go_live:4 golive:4 rollout:3 roll_out:3 kickoff:3 kick_off:3
setup:2 set_up:1 set_it_up:2 configuration:2 consultant:2 import:2 imported:2 importing:2 migration:2 migrate:2 uat:4
test_users:3 data_cleaning:3 duplicates:1 learn:2 learning:2 webinar:2 tutorial:3 manual:2 walkthrough:3 walk_through:3
getting_started:4 project_plan:3 phase_one:2 pilot:1 homework:3 tablets:1 fitted:2 install:2 installed:2 installation:3
the_form:1 sign_off_that:2 master_data:3 spreadsheet_you:2 documentation:2 example_in_the_docs:3 too_complicated:3
too_big_for:3 too_much_for:3 workflow:1 nurses:1 templates:1 checklist:1
`,
};
