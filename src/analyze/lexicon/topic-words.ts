import type { Topic } from '../../domain/signal.ts';

/**
 * Word families that tell what a complaint is about, with their weight (1 to 4); a base form stands for all its
 * forms (stem.ts). `_` joins neighbours in their order, in lower case without apostrophes, contractions opened.
 * Only words that speak of a topic more than of any other stand here.
 */
export const topicWords: Readonly<Record<Topic, string>> = {
  bug: `
bug:3 error:2 broken:3 broke:2 break:1 crash:3 corrupt:3 garbled:3 scrambled:3 vanish:3 disappear:3 duplicate:2
duplicated:3 overwrite:3 overwrote:3 overwritten:3 wiped:3 erased:3 wrong:2 incorrect:2 inaccurate:2 faulty:3 fault:2
blank:2 freeze:2 froze:2 frozen:2 reset:2 rounding:3 defect:3 glitch:3 malfunction:3 double_booked:4 double_book:4
sold_twice:4 booked_twice:3 sent_twice:2 shown_twice:3 printed_twice:3 twice:1 not_saved:3 not_save:3 not_saving:3
keep_failing:3 fail:2 failure:2 stop_working:4 stopped_working:4 not_work:2 not_working:3 no_longer_work:4
no_longer_open:3 not_open:2 will_not_open:3 will_not_load:2 not_load:2 will_not_print:3 not_print:2 log_out:2
logged_out:2 thrown_out:2 locked_out:2 kick_out:2 kicked_out:2 regression:4 after_the_update:3 since_the_update:3
after_your_update:3 since_your_update:3 since_the_release:3 after_the_release:3 after_the_upgrade:3 since_the_patch:4
broke_again:3 mix_up:2 mixed_up:3 swapped:2 mismatch:3 not_agree:2 not_match:3 not_add_up:3 differ:1 missing_from:2
lost_data:4 data_loss:4 lose_data:4 gone_missing:3 screenshot:2 reproduce:3 sync:2 syncing:2 synchronise:2 disconnect:2
500_error:4 404:3 null:3 exception:3 stack_trace:4 stack:1 cut_off:2 truncated:3 off_by:2 an_hour_off:3 start_over:1
not_show_up:2 shown_wrong:4 shows_wrong:4 wrong_number:3 wrong_address:3 wrong_total:3 miscalculate:4 calculate:2
miscount:3 recalculate:2 empty:1 ignore_the_setting:3 does_nothing:3 not_arrive:2 never_arrive:2 not_sent:2 not_send:2
alert:1 alarm:1 without_warning:2 silently:2 stuck_at:2 hotfix:3 patch:2 it_is_back:1 no_longer:1 again_wrong:3
`,
  'missing-feature': `
feature:3 roadmap:4 feature_request:4 any_plan:4 missing_feature:4 not_supported:3 not_support:3 no_support_for:4
there_is_no:2 there_is_still_no:3 still_no:2 no_way_to:4 no_way_of:4 no_option:4 no_button:4 no_field:4 no_filter:4
no_function:4 no_export:3 no_undo:4 no_bulk:4 no_search:3 no_api:4 can_not_filter:4 can_not_sort:4 can_not_export:2
can_not_bulk:4 can_not_be_filtered:4 can_not_be_sorted:4 bulk:2 vote:3 voted:3 backlog:3 capability:3 functionality:3
by_hand:2 manually:2 workaround:2 could_you_add:4 can_you_add:4 please_add:2 please_consider:2 is_there_a_way:3
is_there_any_way:3 is_it_possible_to:2 would_it_be_possible:2 would_be_great:3 would_be_nice:3 would_be_useful:3
would_be_helpful:3 would_help:2 would_love:2 offline:2 dark_mode:4 integrate:2 integration:2 connector:2 multi_currency:3
multicurrency:3 accessibility:3 accessible:3 screen_reader:4 audit_trail:2 single_sign:2 sso:2 two_factor:2
on_the_roadmap:4 do_you_support:3 does_it_support:3 will_it_support:4 will_you_support:4 when_will:1 wishlist:4 wish:1
not_possible:2 impossible_to:2 lack:3 lacking:3 need_the_ability:4 ability_to:3 the_option_to:3 an_option_to:3
allow_us_to:2 let_us_choose:3 should_be_able:3 ought_to_be:2 do_you_offer:2 do_you_have:1 have_you_got:1 one_by_one:3
planned:1 is_it_planned:4 version_for:2 only_one:1 bring_it_back:3 was_removed:3 you_removed:3 took_away:2
still_missing:3 still_not_there:3 not_available:2 e_invoice:2 requirement:2 matrix:2
`,
  'unmet-expectation': `
expected:2 expectation:4 promised_us:3 you_promised:3 promise:2 promised:2 was_promised:3 were_promised:3 was_sold:3
were_sold:4 sold_us:4 sold_to_us:4 sold_as:3 oversold:4 over_promise:4 overpromise:4 salesperson:4 salesman:4 sales_person:4
sales_people:4 sales_team:3 sales_rep:4 your_sales:3 in_the_demo:4 demo:2 what_was_agreed:4 was_agreed:3 we_agreed:2
agreed:2 disappointed_with_the:2 disappointing:2 let_down:2 letdown:2 not_what_we:4 what_we_bought:4 what_we_were:3
what_we_ordered:3 were_told:2 was_told:2 told_us_it:2 assured:3 value:2 worth:1 roi:3 benefit:2 goal:2 objective:2
milestone:3 sla:2 service_level:3 breach:2 acceptance:3 specification:3 spec:1 as_sold:4 as_described:3 as_shown:4
as_advertised:4 as_agreed:3 brochure:4 presentation:2 not_fit:3 fit_for_purpose:4 return_on:2 worse_than:3
better_before:3 step_backward:4 redesign:3 new_design:3 new_layout:3 new_look:3 new_version:1 layout:2 double_entry:3
guarantee:2 guaranteed:3 proposal:2 scope:3 out_of_scope:4 supposed_to:3 was_supposed:3 falls_short:4 fall_short:4
live_up:4 mislead:4 misled:4 uptime:2 availability:2 deliver:2 delivered:2 not_delivered:3 not_deliver:4 outcome:3
the_whole_point:4 the_point_of:3 project:1 program:1
`,
  billing: `
invoice:3 billing:3 billed:3 bill:2 overcharge:4 charged:3 charge:3 refund:3 credit_note:4 price:2 pricing:3
price_increase:4 price_rise:4 price_hike:4 raise_prices:4 increase_of:2 fee:3 payment:2 pay:1 paid:2 overpaid:4
direct_debit:4 credit_card:3 our_card:3 my_card:3 dunning:4 final_reminder:3 overdue_notice:3 payment_reminder:4
purchase_order:2 po_number:3 vat:2 sales_tax:2 quote_for:2 quotation:2 discount:3 rebate:3 subscription_fee:4
annual_plan:2 auto_renewal:3 auto_renew:3 renewed_automatically:3 renewed_itself:3 cheaper:3 expensive:3 afford:3
per_cent_more:4 percent_more:4 cost:2 per_seat:3 seat_price:4 uplift:3 money_back:4 bank:1 surcharge:4 add_on_charge:4
overage:3 accounting:2 accounts_department:3 bookkeeper:2 bookkeeping:2 ledger:1 statement_of_account:4 hidden_cost:4
budget:1 rate:1 tariff:3 currency:1 euro:1 dollar:1 eur:2 usd:2 gbp:2 chf:2 pound:1 month_free:3 licence_count:2
number_of_seats:3 downgrade:2 add_on:1 renewal_quote:4 out_of_proportion:2 month_to_month:1
`,
  'support-response': `
ticket:2 no_answer:4 no_reply:4 no_response:4 unanswered:4 not_answered:4 not_replied:4 not_responded:4 nobody_answers:4
nobody_answered:4 no_one_answers:4 nobody_replied:4 nobody_responded:4 nobody_called:4 got_back:3 get_back_to:3
gets_back:3 come_back_to_me:2 come_back_to_us:2 call_back:3 called_back:4 callback:3 hotline:3 help_desk:3 helpdesk:3
support:2 your_support:3 support_team:3 support_agent:3 customer_service:3 customer_support:3 response_time:4
reply_time:4 first_response:3 waiting_for_an_answer:4 wait_for_an_answer:4 waiting_for_a_reply:4 waiting_for_your:3
still_waiting:3 any_word:4 any_update:3 any_news:4 chase:3 chasing:4 reminder_no:4 second_reminder:4 third_reminder:4
my_reminder:2 agent:3 bot:3 robot:2 chatbot:4 canned:4 template_answer:4 standard_reply:4 standard_answer:4
account_manager:3 case_manager:3 escalate:2 escalated:2 automatic_acknowledgement:4 acknowledgement:3 survey:1
transferred:2 transfer:1 passed_around:4 passed_from:4 passed_on:2 bounced:3 who_owns:4 same_question:4
asked_three_times:4 closed_the_ticket:4 ticket_was_closed:4 ticket_is_closed:4 ticket_closed:4 marked_resolved:3
marked_as_resolved:4 reopen:3 fob:3 fobbed:4 ignored:3 ignoring:3 inquiry:2 enquiry:2 correspondence:3 response:2
reply:1 answer:1 voicemail:3 on_hold:2 explain_again:3 explain_it_again:3 explain_everything:3 from_scratch:1
heard_nothing:4 not_heard:3 radio_silence:4 silence_from:4 no_feedback:4 no_reaction:4 nobody_feels:2 took_over:1
hear_from_you:2 hear_back:4 heard_back:4 get_hold_of:3 reach_anyone:4 reach_anybody:4 speak_to_a_human:4 human_being:3
pick_this_up:3 responsible:2 get_an_answer:3 follow_up:1 followed_up:3 third_time_i:2 technician:1 engineer:1
`,
  performance: `
slow:3 slower:3 slowness:4 slowly:2 sluggish:4 latency:4 lag:3 lagging:4 timeout:4 timing_out:4 times_out:4 time_out:3
timed_out:3 outage:4 downtime:4 is_down:3 was_down:4 were_down:4 went_down:4 goes_down:4 unavailable:3 unreachable:3
not_reachable:4 not_reach_the_server:4 offline_again:3 performance:3 speed:3 loading:2 load_time:4 hang:3 hung:2 spinner:3
spinning:2 spin:2 second:1 seconds_to:3 minutes_to:3 minute_to:3 takes_minutes:4 takes_ages:4 takes_forever:4
take_forever:4 take_ages:4 status_page:2 refresh:2 unusable:1 maintenance:2 crawl:3 502:3 503:3 504:3 progress_bar:3
bandwidth:3 server:2 stutter:3 faster:3 quicker:2 delay_when:2 waiting_for_it_to_load:4 interruption:3 interrupted:2
no_connection:2 response_of_the:2 page_load:4 wait_for_the_screen:4
`,
  onboarding: `
onboarding:4 implementation:4 training:3 trainer:3 trained:2 go_live:4 golive:4 going_live:4 live_yet:3 rollout:3
roll_out:3 kickoff:3 kick_off:3 setup:3 set_up:2 set_it_up:3 setting_up:3 configuration:2 configure:2 consultant:2
import:2 importing:2 migration:3 migrate:2 uat:4 learn:2 learning:2 webinar:2 tutorial:3 manual:2 walkthrough:3
walk_through:3 walk_us_through:4 walk_me_through:4 getting_started:4 get_started:4 project_plan:3 phase_one:2 pilot:2
homework:3 install:2 installed:2 installation:3 sign_off:2 master_data:3 documentation:2 too_complicated:3 complicated:2
too_big_for:3 too_much_for:3 checklist:2 workshop:3 session:2 figure_out:2 how_to_use:4 know_how_to:3 learning_curve:4
adoption:3 back_to_excel:4 back_to_paper:4 back_to_spreadsheets:4 not_used_it:3 hardly_use:2 logged_in_so_far:4
account_for:1 hand_holding:3 stuck:2 beginner:2 guide:2 video:1 test_data:2 data_load:3 cutover:4 parallel_run:3
first_steps:4 next_phase:2 action_item:2 our_side:1 our_it:2 firewall:3 specs:2
`,
};
