/**
 * Nouns that name a part of a product, a document or a service, singular, lower case: the heads of phrases that
 * say what a mail is about.
 */
export const thingNouns: ReadonlySet<string> = new Set(
  `
  account accounting adapter alert allergen allocation answer api app appointment approval archive
  assignment assistant attachment attendance audit availability backup badge balance banner barcode
  batch bill billing board booking browser budget bug button cache calculation calendar camera
  capacity card catalogue certificate charge chart checklist checkout code column comment
  configuration confirmation connection connector consultant contract copy count counter courier
  course credit currency cursor customisation cutover dashboard data database date decimal decoder
  defect deletion delivery demo deposit device diagram diary dispatch display document download driver
  edition editor email engine entry error export extension extract fault feature fee feed field figure
  file filter firewall fix flag flow folder font forecast form format function gateway go-live grid
  group guarantee guide handover header heading history hotline icon image implementation import
  installation instruction integration interface interval inventory invoice itinerary job key keyboard
  kiosk kit label language laptop latency layout ledger letter library licence license limit link list
  location log logbook login logo lookup mailbox maintenance manifest manual map mapping margin mask
  matching matrix meeting menu merge message meter metric migration milestone mobile mode module
  naming network notice notification number offer onboarding order outage output overage overview
  package page panel parameter password payment payroll pdf permission photo picker picture pilot
  pipeline plan planner plate platform plugin policy pooling portal post-mortem preview price pricing
  printer printing printout procedure process profile programme project prompt proof protocol pump
  query queue quota quote rate receipt recipe reconciliation record recording reference refund
  register registration release reminder renewal repair reply report reporting repository reservation
  response restore result retention review role roll-out rollout roster rota rounding route routing
  row rule sandbox saving scale scan scanner scanning schedule scheduler scheduling scope screen
  script search seat sensor server session setting setup shift shipment shop sign-in sign-off
  signature signup single-sign-on site sku slide slot sms snapshot software sort spare spreadsheet sso
  statement status stock stocktake storage stream subscription subtitle sum support surcharge sync
  synchronisation synchronization system tab table tablet tag tagging tariff task tax template
  terminal test text ticket till timeline timeout timesheet timetable toggle toll toner tool total
  tracker tracking trail training transaction transcript transfer translation trial trigger tutorial
  update upgrade upload usage user-guide validation variant vat version view voice waiting-list
  waitlist walkthrough warehouse warning webhook webinar website weighbridge widget window wizard
  wording workflow workshop workspace`
    .split(/\s+/)
    .filter(Boolean),
);
