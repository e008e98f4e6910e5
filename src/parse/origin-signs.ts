// What machines write. Every pattern is bounded; each is one sign among others (mail-pitfalls.md 40–50).

/** Subjects of bounces in several languages, without Re: or Fwd:. */
export const bounceSubject =
  /^(?:undeliver|undelivered mail|mail (?:delivery|system) (?:failed|failure|subsystem|system|error)|mail error|delivery (?:status|failure|failed|has failed|report|problem(?=[\s.!]*$|[:(]))|returned mail|failure notice|message (?:not delivered|could not)|non remis|unzustellbar|nicht zustellbar|could not deliver|warning: (?:message|could not send)|nondeliverable|(?:automatically )?rejected mail|postmaster notify|there was an error sending|メールエラー通知|aws notification message)/i;

/** Local parts of mail daemons. */
export const daemonAddress =
  /^(?:mailer-daemon|postmaster|mail-?daemon|mmdf|bounces?|mdaemon|majordomo-owner)(?:[+=-].{0,200})?@/i;

/** Names that mail daemons give themselves in From, also without an address. */
export const daemonName =
  /mailer-daemon|mail delivery (?:sub)?system|mail administrator|postmaster/i;

/** The words of a failed delivery. */
export const dsnWords =
  /\b(?:final-recipient:|diagnostic-code:|status: [45]\.\d|user unknown|unknown user|address rejected|mailbox (?:full|unavailable|not found)|(?:could not|cannot|can't|unable to) (?:be delivered|deliver)|not delivered|undeliverable|delivery (?:has )?failed|fatal errors?|permanent error|following (?:address|recipient)|failed recipient|returned to sender|5\d\d 5\.\d\.\d|host or domain name not found|notificationType|message was rejected)/i;

/** Subjects that only programs write: "Automatic reply: …", "Out of Office: …", "Abwesenheitsnotiz". */
export const autoSubject =
  /^(?:auto(?:matic)?[ -]?(?:reply|response|answer|replied)\b|auto: |automatische antwort|abwesenheits(?:notiz|nachricht|meldung|assistent|benachrichtigung)|afwezigheids|out of (?:the )?office(?: (?:auto[ -]?)?(?:reply|response|message|notification|notice|re:|fwd?:).{0,200}|\s?[:(\]-].{0,300}|[\s.!]{0,5})$|ooo: |vacation (?:auto[ -]?)?(?:reply|response|message|notice)|r[ée]ponse automatique|message d['’]absence|absence du bureau|respuesta autom|automaattinen|autosvar|resposta autom|risposta automatica|\(?automatic response\)?|\[automatyczna odpowied|yahoo! auto response)/i;

/** Subjects about an absence: people write them too, so a header of a machine must stand beside them (pitfall 40). */
export const absenceSubject =
  /^(?:(?:i am |i'm |i will be )?(?:currently )?out of (?:the )?office|abwesen|abwezig|afwezig|ooo\b|vacation|on (?:vacation|leave|holiday)|away from (?:my )?(?:mail|desk|office))/i;

/** Subjects of acknowledgements: people write them too, so a header of a machine must stand beside them. */
export const thanksSubject =
  /^(?:thank you for (?:your|contacting|writing)|(?:we (?:have )?received your|your) (?:e-?mail|message|request|enquiry|inquiry|ticket)(?: (?:has|was) (?:been )?received)?[\s.!]*$|(?:merci pour votre|danke f[üu]r ihre|vielen dank f[üu]r ihre|gracias por su) )/i;

/** The first words of an automatic reply. */
export const autoBody =
  /\b(?:this is an auto(?:mated|matic|matically generated)? ?(?:reply|response|message|e-?mail)|i am (?:currently )?(?:out of (?:the )?office|away|on (?:vacation|leave|holiday))|i will be out of the office|we have received your (?:e-?mail|message|request)|thank you for your (?:e-?mail|message|inquiry|enquiry)\b.{0,80}\b(?:will|shall)|ich bin (?:derzeit |momentan )?(?:nicht im (?:b[üu]ro|haus)|abwesend))/i;

/** A machine that wants the sender to prove that they are a person. */
export const challenge =
  /\b(?:sender verification|verify that you are (?:a )?(?:human|real)|guest list|to (?:deliver|release) your (?:message|e-?mail),? (?:please )?(?:click|reply)|click (?:on )?the (?:following )?link (?:below )?to (?:confirm|verify|authenticate|deliver)|challenge.response|boxbe|bluebottle)\b/i;

/** Local parts that no person writes from. */
export const noReply =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|[a-z]{0,20}newsletters?|notifications?|info-?mail(?:er)?|mailer|rssfeeds?|online#.{0,40}|dailyslang|cron)(?:[+._#-].{0,100})?@/i;

/** Local parts from which a web form, a ticket tool or a chat passes on what somebody wrote. */
export const passesOn =
  /^(?:(?:web|web-?site|contact|support|kontakt|online|feedback|enquiry|inquiry)?[-_.]?forms?(?:ular|ulaire|ulario)?[-_.]?(?:submissions?|responses?|entr(?:y|ies)|mail(?:er)?|notifications?)?|wordpress|web-?site|web|web-?master|web-?mailer|www(?:-data)?|submissions?|chats?|live-?chat|tickets?|ticketing|jira|notify)(?:[+._-].{0,60})?$/i;

/** Local parts of mass mailings that people of small companies write from too. */
export const newsSender =
  /^(?:[a-z]{0,20}news|alerts?|updates?|marketing|digest|announce(?:ments?)?|promo\w{0,6}|offers?|weather)(?:[+._#-].{0,100})?@/i;

/** Domains that send newsletters only. */
export const newsletterDomain =
  /@(?:[\w-]{1,60}\.){0,5}(?:newsletters?|mailer|euromailer|mailing|ummail\d?)\.[\w.-]{3,100}$/i;

/** Domains that send newsletters, or belong to a newspaper. */
export const newsDomain =
  /@(?:[\w-]{1,60}\.){0,5}(?:news|lists?|alerts?|\w{0,12}news)\.[\w.-]{3,100}$/i;

/** How a mass mailing says that one can be rid of it. */
export const unsubscribeWords =
  /\b(?:unsubscribe(?! (?:us|me|our|my)\b)|opt[- ]?out (?:of (?:these|this)|here|link)|(?:manage|update|change) your (?:e-?mail )?(?:preferences|subscription)|view (?:this|it)(?: e-?mail| message| newsletter)? (?:in (?:your|a) )?(?:browser|online)|(?:this|the|our|your) newsletters?|newsletter subscription|abbestellen|abmelden|se d[ée]sabonner|d[ée]sinscri|darse de baja de esta lista)\b/i;

/** Headers that only lists carry (RFC 2919, RFC 2369 §3.4). */
export const listHeaders = [
  'list-id',
  'list-post',
  'mailing-list',
  'x-mailing-list',
  'x-beenthere',
] as const;

/** Headers of services that send masses of mail, and single mails of people who write through them. */
export const serviceHeaders = [
  'list-unsubscribe',
  'feedback-id',
  'x-campaign-id',
  'x-campaignid',
  'x-mailgun-sid',
  'x-mc-user',
] as const;

/** Local parts of mailboxes that many answer: a tag in a subject names them, and no list (RFC 2142). */
export const roleMailbox =
  /^(?:support|help|help-?desk|service|service-?desk|info|contact|kontakt|enquiries|inquiries|sales|team|office|care|success|billing|hello)$/i;

/** Headers that only automatic replies carry, with any value but no or false. */
export const autoHeaders = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponse',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-vacation',
  'x-autogenerated',
] as const;
