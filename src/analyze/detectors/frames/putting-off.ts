/** Frames of the customer's own part that waits. Syntax: `compileFrames`. Source: PROTOCOL.md L3. */

/** The customer asks to put its own part off: "Can we postpone the rollout until autumn?" */
export const asked = `
can|could|may|might|shall|should|can_not|could_not|what_if|mind_if|ok_if|okay_if|alright_if|fine_if|\
possible_if|possible_to|problem_if|ok_to|okay_to|chance ~1 i|we? ~1 postpone|postponed|park|parked|pause|\
paused|shelve|shelved|defer|deferred|\
delay|delayed|put_off|put_on_hold|hold_off|hold_off_on|push_back|leave_off ~2 @project
can|could|may|might|shall|should|can_not|could_not|what_if|mind_if|ok_if|okay_if|alright_if|fine_if|\
possible_if|possible_to|problem_if|ok_to|okay_to|chance ~1 i|we? ~1 postpone|postponed|park|parked|pause|\
paused|shelve|shelved|defer|deferred|\
delay|delayed|put|push|pushed|move|moved|shift|shifted|hold|leave|left|start|resume|restart|pick|\
freeze ~2 @project|@homework ~2 until|\
till|back|off_until|off_till|on_hold|on_ice|later|for_now|for_the_moment
can|could|may|might|shall|should|what_if|mind_if|ok_if|okay_if|alright_if|fine_if|possible_to ~1 \
i|we? ~1 put|push|pushed|move|moved|postpone|postponed|delay|delayed|shift|start|resume|restart|pick|do|\
leave ~2 @project|@homework ~2 to|in|\
after|for ~1 @later
can|could|may|shall|should i|we ~1 start|begin|resume|continue ~2 later|after|once
`;

/** Meetings, and what is put off inside the product: no part of the customer's own. */
export const notTheirPart = `
call|calls|meeting|meetings|session|appointment|appointments|webinar|demo|review|workshop|visit|\
catch_up|check_in|qbr|slot|interview
booking|bookings|order|orders|invoice|invoices|reminder|reminders|delivery|deliveries|payment|\
payments|shipment|shipments|reservation|user|users|tenant|tenants|guest|guests|customer|customers|\
patient|patients|member|members|student|students|employee|employees
in|on|from|with ~1 your|the ~2 screen|calendar|settings|system|app|planner|portal|menu|module|\
tool|dashboard|software|platform|usbrand
setting|button|option|field|maintenance|renewal|contract|subscription
`;

/** The writer's own part is still not done: a delay (L2, L3), no complaint. */
export const ownTask = `
i|we|our|my ~3 still ~1 not ~2 uploaded|sent|tested|filled|finished|started|signed|done|had_a_chance|\
had_the_chance|had_time|had_the_time|had_a_minute|found_time|found_the_time|got_round|got_around|\
gotten_round|gotten_around|got_to_it|got_to_the|reviewed|opened|looked|checked|completed|prepared|\
approved|decided|read|tried|returned|begun|written|collected|entered|cleaned|agreed|made|chosen|\
named|paid|scheduled|booked|corrected|translated|delivered|provided|given_you|installed|set_up|\
updated|forwarded|replied|answered|come_back_to_you|get|manage_to_look|finish|start
still ~1 not ~2 uploaded|sent|finished|started|signed|done|reviewed|ready|complete ~6 on|from|at our|\
my ~1 side|end|part
no|little|zero|hardly_any|not_much|slow ~1 progress|news|movement ~3 on|from|at our|my ~1 side|end|part
`;
