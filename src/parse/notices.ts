// Words that a server, a lawyer or a help desk put into a mail. Every pattern is bounded and linear; edges.ts decides
// in context. Languages: those that are analysed (en, de, fr, es).

const mostLine = 400;

const warns =
  'caution|warning|attention|external|ext|notice|achtung|vorsicht|warnung|extern|externe|externo|atención|precaución|advertencia|aviso|avertissement';
const warning = new RegExp(`^[^\\p{L}]{0,8}(?:${warns})(?!\\p{L})`, 'iu');
/** A tag alone on its line: "[EXTERNAL]", "*** EXTERN ***", "[External Sender]". */
const externTag = /^\W{0,8}(?:external|ext|extern[eo]?)\W{1,4}(?:e-?mail|sender|message)?\W{0,8}$/i;
const outside =
  /(?<!\p{L})(?:external|extern[eo]?[nrsm]?|outside|originated|au(?:ß|ss)erhalb|l['’]extérieur|fuera|exterior)(?!\p{L})/iu;
const ofMail =
  /(?<!\p{L})(?:e-?mails?|message|mail|sender|absender|nachricht|courriel|expéditeur|correo|mensaje|remitente)(?!\p{L})/iu;
/** "This message was sent from outside the company", without a word of warning before it. */
const fromOutside =
  /^\W{0,4}(?:this (?:e-?mail|message) (?:was sent|was received|came|comes|originate[sd]|has been sent|is)(?: to you)? (?:from|by) (?:outside (?:of )?(?:the|your|our)\b|an? (?:external|untrusted|unknown)\b)|diese (?:e-?mail|nachricht) (?:stammt|kommt|wurde) (?:von |aus )?(?:au(?:ß|ss)erhalb|einem externen)|ce (?:courriel|message|mail|e-mail) (?:provient|vient|a été envoyé) (?:de |d['’])(?:l['’]extérieur|un expéditeur externe|une source externe)|este (?:correo|mensaje|correo electrónico) (?:proviene|procede|viene|fue enviado|se ha enviado) (?:de|desde) (?:fuera|un remitente externo|el exterior))/iu;
/** Microsoft's "You don't often get email from …": with the address, which a person would not write. */
const seldomGets =
  /^\W{0,4}(?:(?:some people who received this message|you) don['’]t often get e-?mail from \S{1,100}@|einige personen, die diese nachricht erhalten haben, erhalten nicht oft|sie erhalten nicht (?:oft|häufig) (?:eine )?e-?mails? von \S{1,100}@|(?:certaines personnes ayant reçu ce message|vous) n(?:['’]obtiennent|['’]obtenez|e reçoivent|e recevez) pas souvent (?:d['’]e-?mails?|de courriers?|de courriels?) .{0,20}\S{1,100}@|(?:algunas personas que recibieron este mensaje|usted)? ?no suelen? recibir correos? (?:electrónicos? )?de \S{1,100}@)/iu;
const doNotClick =
  /\b(?:do not|don['’]t|never) (?:click|open)\b.{0,60}\b(?:links?|attachments?)\b.{0,80}\b(?:unless|unknown|recogni[sz]e|trust|senders?|content)\b/i;

/** A banner that a mail gateway puts on top (pitfall 20): it warns, and it speaks of a mail or sender from outside. */
export function isBanner(line: string): boolean {
  const text = line.slice(0, mostLine);
  if (externTag.test(text) || fromOutside.test(text) || seldomGets.test(text)) return true;
  if (!warning.test(text)) return false;
  return (outside.test(text) && ofMail.test(text)) || doNotClick.test(text);
}

/** A warning in capitals that a mail program wrapped: with the next line it is a banner. */
export function isWrappedBanner(line: string, next: string): boolean {
  const capitals = line.slice(0, 40);
  if (capitals.search(/\p{L}/u) < 0 || !warning.test(line.slice(0, mostLine))) return false;
  if (!/^[^\p{L}]{0,8}\p{Lu}{3,}(?!\p{L})/u.test(capitals) || /[.!?]\s*$/.test(line)) return false;
  return isBanner(`${line.trim()} ${next.trim()}`);
}

/** A further line of such a banner: what not to click, whom to trust. */
export function isBannerMore(line: string): boolean {
  return /(?<!\p{L})(?:click|links?|attachments?|anh[äa]nge|sender|absender|recogni[sz]e|trust|suspicious|phishing|organi[sz]ation|content is safe|why this|is important|aka\.ms|liens?|pièces jointes|expéditeur|cliquez|enlaces?|adjuntos|archivos|remitente|haga clic)(?!\p{L})/iu.test(
    line.slice(0, mostLine),
  );
}

/** Proofpoint writes its banner between these two words, which no reader sees in HTML. */
export const bannerStart = /ZjQcmQRYFpfptBannerStart/;
export const bannerEnd = /ZjQcmQRYFpfptBannerEnd/;

const replyMarks: readonly RegExp[] = [
  /^(?:please )?(?:only )?(?:reply|respond|answer|write|type|enter|add|put|post)(?: (?:only|all|your|a|the|new|reply|replies|response|responses|answer|answers|comment|comments|message|text)){0,4} (?:only )?above (?:this|the) (?:dashed |dotted )?line/iu,
  /^(?:please )?(?:to (?:reply|respond|answer|post a reply|add a comment),? (?:please )?(?:type|write|enter|reply)(?: your (?:reply|response|answer|comment|message))? above this line)/iu,
  /^in repl(?:y|ies),? (?:all|any|every|only)(?:thing| text)? above this line (?:is|will be) .{1,60}/iu,
  /^(?:please )?(?:do not|don['’]t|never) (?:write|type|reply|edit|modify|enter|change)(?: (?:anything|or|delete|edit|write|text)){0,3} (?:below|under|beneath) (?:this|the) line/iu,
  /^(?:bitte )?(?:geben|schreiben|tippen|fügen|antworten|verfassen) sie(?: bitte)?(?: nur)?(?: (?:ihre|eine|die) (?:antwort|nachricht))? (?:über|oberhalb)(?: von)? dieser (?:zeile|linie)(?: ein| hinzu)?/iu,
  /^(?:bitte )?(?:nur )?(?:über|oberhalb) dieser (?:zeile|linie) (?:antworten|schreiben|eingeben)/iu,
  /^(?:bitte )?(?:nichts?|nicht) unter(?:halb)? dieser (?:zeile|linie) (?:schreiben|ändern|antworten)/iu,
  /^(?:(?:veuillez|merci de|prière de) )?(?:saisir|saisissez|écrire|écrivez|taper|tapez|entrer|entrez|inscrire|rédiger|ajouter|répondre|répondez)(?: (?:votre|une|la) (?:réponse|message|commentaire))?(?: uniquement)? au[- ]dessus de cette ligne/iu,
  /^(?:(?:veuillez|merci de) )?(?:ne pas|n['’])\s?(?:rien )?(?:écrire|écrivez pas|répondre)(?: rien)? (?:sous|en[- ]dessous de|au-dessous de) cette ligne/iu,
  /^(?:por favor,? )?(?:escrib[ae]|introduzca|ingrese|teclee|respond[ae]|conteste|añada|agregue)(?: (?:su|tu|una|la) (?:respuesta|mensaje|comentario))? (?:por )?(?:encima|arriba) de esta línea/iu,
  /^(?:por favor,? )?no escrib[ae](?: nada)? (?:por )?debajo de esta línea/iu,
];
/** What may stand behind it: "… to add a note to this request". */
const replyMarkEnd = /^(?: (?:to|um|pour|para) .{1,60})?[\s.!:]{0,3}$/iu;

/**
 * The line above which a help desk wants the answer: "##- Please type your reply above this line -##". Below it stand
 * the help desk's own words. A sentence that only speaks of such a line is none.
 */
export function isReplyMark(line: string): boolean {
  const text = line.trim();
  if (text.length > 200 || text.length < 12) return false;
  // What decorates it is no letter; a dash inside a word stays.
  const plain = text.replace(/^[^\p{L}]{1,40}/u, '').replace(/[^\p{L}.!]{1,40}$/u, '');
  return replyMarks.some((mark) => {
    const said = mark.exec(plain)?.[0];
    return said !== undefined && replyMarkEnd.test(plain.slice(said.length));
  });
}

/** What names a paragraph as a notice of secrecy, and nothing else is called. */
const secrecyTitle =
  /^\W{0,4}(?:(?:e-?mail )?confidentiality (?:notice|note|statement|warning|disclaimer)\b|(?:notice|statement) of confidentiality|(?:strictly |legally )?(?:privileged|private|proprietary)(?: and | & | ?\/ ?)(?:strictly )?confidential(?!\p{L})|vertraulichkeits(?:hinweis|erklärung|vermerk|klausel)|(?:avis|clause|note|mention|avertissement)s? (?:de|sur la) confidentialité|(?:aviso|cláusula|nota|advertencia|acuerdo) de confidencialidad)/iu;
/** What may be the title of such a notice, or of something else. */
const otherTitle =
  /^\W{0,4}(?:(?:legal |e-?mail )?disclaimer\b|legal notice|important notice|(?:rechtlicher |wichtiger )?hinweis(?=\s?:)|haftungsausschluss|(?:avis|avertissement) (?:juridique|légal)|mentions? légales?|avertissement(?=\s?:)|aviso (?:legal|jurídico|de privacidad)|advertencia legal|cláusula (?:legal|informativa)|(?:notice|confidentiality|confidentialité|confidencialidad)(?=\s?:))/iu;
/** The first sentence of a notice without a title. */
const noticeSentence =
  /^\W{0,4}(?:p )?(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged|property|lawyer|proprietary)|this communication is for its intended|(?:the )?(?:information|contents?) (?:contained )?(?:in|of|transmitted).{0,60}\b(?:confidential|e-?mail|message)|if you (?:are not the intended|have received this (?:e-?mail|mail|message|communication|transmission|document) (?:in error|by mistake|erroneously))|please consider (?:the|your) environment|diese (?:e-?mail|nachricht|mitteilung) (?:enthält|kann|ist|und)|(?:der )?inhalt dieser (?:e-?mail|nachricht)|die in dieser (?:e-?mail|nachricht) enthaltenen|(?:sollten|falls|wenn) sie (?:nicht der (?:vorgesehene|richtige|beabsichtigte|angegebene)?|diese (?:e-?mail|nachricht) (?:irrtümlich|versehentlich))|ce (?:message|courriel|mail|e-mail|courrier électronique).{0,80}(?:confidentiel|destinataire|destiné|réservé|renseignements)|(?:les )?informations contenues dans (?:ce|cet)|le contenu de ce (?:message|courriel)|si vous (?:avez reçu ce|n['’]êtes pas (?:le|un|l['’]un des) destinataire)|este (?:mensaje|correo|e-?mail).{0,80}(?:confidencial|destinatari|privilegiad|dirigid)|(?:la )?información (?:contenida|incluida|de este|en este)|el contenido de este (?:mensaje|correo)|si (?:usted )?no es (?:usted )?el destinatari|si (?:usted )?ha recibido este|le informazioni contenute|questo messaggio.{0,80}riservat)/iu;
/** What a notice says only below the signature; above it these may be the author's words. */
const belowSignature =
  /^\W{0,4}(?:privacy(?: notice| policy| statement)?\s?:|data protection\s?:|datenschutz(?:hinweise?)?\s?:|protection des données\s?:|protección de datos|información (?:básica )?sobre protección|(?:de (?:acuerdo|conformidad) con|en cumplimiento de|conforme a) (?:lo (?:dispuesto|establecido|previsto) (?:en|por) )?(?:la |el )?(?:l\.?o\.?p\.?d|r\.?g\.?p\.?d|ley orgánica|reglamento|normativa)|(?:los |sus )datos personales (?:serán|son|se)|(?:le|les) informamos (?:de )?que (?:los|sus) datos|(?:para|puede|podrá|podrán) (?:ejercer|ejercitar) (?:los|sus)|(?:conformément (?:au|à la|à) .{0,40}|vous disposez d['’]un droit).{0,60}(?:rgpd|règlement|données|accès)|.{2,60} is authori[sz]ed and regulated by|.{0,40}kündigungen.{0,60} per e-?mail.{0,60}(?:nicht|un)\s?(?:rechts)?(?:wirksam|verbindlich|gültig))/iu;
/** Company details that the law wants below a business letter (§35a GmbHG, Companies Act 2006 s.82). */
const imprint =
  /\b(?:HR[AB] ?\d|Amtsgericht|Registergericht|Handelsregister|USt-?Id|Sitz(?: der Gesellschaft)?:|Vorstand:|Aufsichtsrat|registered (?:office|in (?:england|scotland|ireland|wales))|company (?:no|number|registration)|VAT (?:no|reg)|SIRET|RCS|capital (?:social )?de|Registro Mercantil|C\.?I\.?F\b)|\bGeschäftsführe?r(?:in|ung)?:/gi;

/** How a line opens a notice: `said` by its own words, `below` only where it stands below a sign-off. */
export type Opening = 'said' | 'below' | null;

/** Whether a line is the first one of a notice. */
export function opensNotice(line: string): Opening {
  const text = line.slice(0, mostLine);
  if (secrecyTitle.test(text) || otherTitle.test(text) || noticeSentence.test(text)) return 'said';
  if (belowSignature.test(text) || (text.match(imprint)?.length ?? 0) >= 2) return 'below';
  return null;
}

/** Words of lawyers: a paragraph of a confidentiality notice has them, a customer's last sentence has not. */
const lawyers =
  /confidential|vertraulich|confidentiel|confidencial|riservat|intended (?:only|solely|recipient|for)|recipient|addressee|empfänger|adressat|destinat|réservé|reservad|privileged|unauthori[sz]ed|unbefugt|unzulässig|disclos|divulg|liabilit|not (?:be )?liable|disclaimed|virus|proprietary|exempt|delete .{0,30}(?:e-?mail|message|cop(?:y|ies))|consider (?:the|your) environment|before printing|rechts(?:wirksam|verbindlich)/i;
const dataRights =
  /personal data|privacy policy|gdpr|dsgvo|personenbezogen|données personnelles|à caractère personnel|rgpd|lopd|datos personales|protección de datos|rectificaci|regulated by/i;
/** Somebody who uses a right, not one who is told of it: "de acuerdo con el RGPD solicitamos la baja". */
const asks =
  /(?<!\p{L})(?:(?:solicit|exig|ped|dese|quer|rog|reclam|ejerc)(?:amos|emos|imos)|solicito|exijo|pido|deseo|quiero|ruego|reclamo|ejerzo|(?:nous|je) (?:demand|souhait|voul|veux|exig|résili)\p{L}{0,4}|(?:wir|ich) (?:kündige|forder|verlang|möchte|bitte|will|woll)\p{L}{0,2}|(?:we|i) (?:want|request|ask|demand|would like|wish|expect|hereby))(?!\p{L})/iu;
const aboutMail =
  /(?<!\p{L})(?:e-?mails?|messages?|communications?|transmission|recipients?|addressee|sender|nachricht|mitteilung|courriel|mensaje|correo)(?!\p{L})/iu;

/** Whether a paragraph below the first line of a notice is part of it. */
export function isLegalText(paragraph: string): boolean {
  return lawyers.test(paragraph.slice(0, 4_000));
}

/**
 * Whether a paragraph that opens as a notice is one. What its title says does not count: "Legal notice: we end the
 * contract" is the author's, and so is what a lawyer of theirs writes under "Privileged and confidential".
 */
export function isNotice(paragraph: string): boolean {
  const text = paragraph.slice(0, 4_000);
  const secret = secrecyTitle.exec(text)?.[0];
  if (secret !== undefined) {
    const rest = text.slice(secret.length);
    return /^\W*$/.test(rest) || isLegalText(rest);
  }
  const title = otherTitle.exec(text)?.[0];
  if (title !== undefined) {
    const rest = text.slice(title.length);
    return isLegalText(rest) && aboutMail.test(rest);
  }
  if (noticeSentence.test(text)) return isLegalText(text);
  if (asks.test(text)) return false;
  return isLegalText(text) || dataRights.test(text) || (text.match(imprint)?.length ?? 0) >= 2;
}
