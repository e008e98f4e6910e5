import type { Classes } from './frames.ts';

/**
 * Word lists that the English frames share. Words are as `openToken` gives them: lower case, no
    accents,
 * contractions opened, "cancelled" spelled "canceled", "licence" spelled "license".
 */
export const english: Classes = {
  // the whole relationship, not a part of it
  rel: `contract contracts agreement subscription subscriptions sub membership partnership
    cooperation collaboration
    relationship business_relationship engagement arrangement account accounts license licenses
    service services
    plan tenancy mandate msa saas order_form retainer deal workspace tenant commitment term`,
  // parties and products we can leave
  us: `you usbrand your_software your_product your_platform your_system your_tool your_service
    your_services
    your_app your_company your_solution your_firm your_program your_package the_software
    the_platform the_product
    the_system the_tool the_app the_solution the_application this_software this_platform
    this_product this_system
    this_tool this_app this_solution this_program the_program your_organisation your_organization
    you_guys
    your_side yours your_module your_application`,
  // products only, not "you"
  thing: `usbrand your_software your_product your_platform your_system your_tool your_service
    your_services your_app
    your_solution the_software the_platform the_system the_tool this_software this_platform
    this_product this_system
    this_tool this_app the_whole_thing`,
  end: `cancel canceling canceled cancelation terminate terminating terminated terminates
    termination end ending ended
    discontinue discontinuing discontinued stop stopping quit quitting close_our close_my
    close_the close_down closing_our closing_the closing_down denounce denounced denouncing
    resiliate resiliated rescind rescinding rescinded exit exiting cease ceasing conclude dissolve
    dissolving
    finish finishing void sever wind_down winding_down give_up giving_up get_out_of getting_out_of
    pull_out_of
    pulling_out_of withdraw_from withdrawing_from withdrawing step_out_of back_out_of opt_out_of
    annul kill
    shut_down unwind resign_from break undo revoke put_an_end_to bring_to_an_end bring_to_a_close
    break_off`,
  i: `i we`,
  our: `our my the this your whole entire full current existing annual yearly monthly`,
  det: `our my the this your whole entire full current existing annual yearly monthly a an said
    above present mentioned`,
  insider: `i we board management director directors headquarters hq cfo ceo coo cto boss chair
    committee
    company organisation organization firm team group owners partners trustees leadership
    parent_company
    procurement finance legal it department us client customer group_it head_office`,
  other: `another other others different new alternative alternate competing rival second next
    more_modern
    better cheaper local in_house own else`,
  vendor: `vendor vendors provider providers supplier suppliers solution solutions product
    products tool tools
    platform platforms system systems software competitor competitors company companies package
    packages app apps
    application applications partner option options program programs manufacturer manufacturers
    candidates
    offering offerings service services crm erp product_line house houses contender contenders`,
  num: `# one two three four five six seven eight nine ten several some few couple a_couple_of
    a_few many multiple
    various both half_a_dozen a_dozen`,
  nth: `nth second third fourth fifth sixth seventh eighth ninth tenth umpteenth`,
  move: `move moving moved moves switch switching switched migrate migrating migrated change
    changing changed go going
    gone transition transitioning transitioned transfer transferring shift shifting defect jump
    jumping`,
  // what a customer does together with us, and what it does for that
  project: `it this that things everything project projects rollout roll_out launch phase setup set_up
    onboarding go_live kick_off kickoff pilot migration integration mapping work rest implementation
    deployment training switch_over changeover`,
  homework:
    'start import imports upload uploads tests testing data list date deadline task tasks homework step',
  later: `january february march april may june july august september october november december spring
    summer autumn fall winter easter christmas new_year next_week next_month next_quarter next_year
    next_spring next_summer next_autumn next_winter`,
  fix: `fixed solved resolved corrected addressed sorted done improved delivered repaired working
    live met lifted remedied`,
  will: `will would shall going_to intend_to plan_to planning_to want_to wish_to would_like_to
    have_to need_to must
    decided_to need prefer_to are_to is_to about_to ready_to prepared_to`,
};

/** Agents outside the vendor and the writer's own house: anger at them is not anger at us. */
export const outsiders: ReadonlySet<string> = new Set(
  `he she they him her them his their guest guests patient patients customer customers member
    members student
  students tenant tenants employee employees driver drivers volunteer volunteers family families
    parent
  parents someone somebody client clients visitor visitors passenger passengers user
  candidate candidates neighbour neighbours resident residents subscriber subscribers attendee
  attendees participants bidder either party parties lead leads bride brides child children
  buyer buyers shopper shoppers landlord landlords donor donors carrier carriers courier bank
  pharmacy insurer contractor contractors airline agency hotline technician landlord council
    ministry city
  rider riders coach guard guards worker workers dean inspector inspectors teacher teachers`.split(
    /\s+/,
  ),
);
