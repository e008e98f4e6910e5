/** What a line of a form tells: who filled it in, their address, something beside, a title, or the words themselves. */
export type Field = 'who' | 'mail' | 'aside' | 'title' | 'words';

/** Names of the fields of contact forms and ticket tools, in the languages that are analysed; small letters. */
const labels: Readonly<Record<Field, string>> = {
  who: `name|full name|first name|last name|surname|family name|contact|contact name|contact person|customer
    |customer name|requester|requested by|submitted by|reporter|reported by|sender|visitor|visitor name
    |invitee|author|from|vorname|nachname|vollständiger name|ansprechpartner|absender|kunde|von|nom
    |prénom|nom complet|nom et prénom|expéditeur|client|de|nombre|apellido|apellidos|nombre completo
    |nombre y apellidos|remitente|cliente`,
  mail: `email|e-mail|mail|email address|e-mail address|mail address|email id|contact email|contact e-mail
    |customer email|requester email|invitee email|work email|business email|reply to|reply-to|mailadresse
    |e-mail-adresse|email-adresse|emailadresse|courriel|adresse e-mail|adresse email|adresse mail
    |adresse électronique|correo|correo electrónico|correo electronico|dirección de correo
    |dirección de correo electrónico`,
  aside: `phone|phone number|telephone|telephone number|tel|mobile|mobile number|cell|fax|company|company name
    |organisation|organization|business|business name|website|site|url|page|page url|ip|ip address
    |remote ip|user agent|browser|device|date|time|submitted|submitted on|submitted at|received|sent
    |referrer|country|city|town|state|postcode|zip|zip code|address|street|consent|privacy|privacy policy
    |gdpr|newsletter|form|form name|form id|entry id|submission id|id|ticket|ticket id|ticket number
    |priority|status|source|department|group|assignee|brand|account id|customer id|customer number
    |account number|language|job title|position|title|salutation|telefon|telefonnummer|handy|mobil|firma
    |unternehmen|firmenname|webseite|datum|uhrzeit|land|ort|plz|straße|anschrift|kundennummer
    |vertragsnummer|anrede|datenschutz|einwilligung|priorität|abteilung|téléphone|portable|société
    |entreprise|site web|pays|ville|code postal|adresse|numéro de client|civilité|priorité|teléfono|móvil
    |empresa|compañía|sitio web|fecha|hora|país|ciudad|código postal|dirección|número de cliente
    |prioridad`,
  title: `subject|betreff|objet|sujet|asunto`,
  words: `message|message body|messages|comment|comments|comment or message|comments or questions|question
    |questions|questions or comments|description|details|body|inquiry|enquiry|request|note|notes|feedback
    |remarks|issue|problem|additional information|additional comments|how can we help|how can we help you
    |how may we help you|what can we do for you|what is the problem|what is it about|tell us more
    |what is your question|nachricht|mitteilung|nachrichtentext|anliegen|anfrage|frage|fragen|kommentar
    |bemerkung|bemerkungen|beschreibung|anmerkung|wie können wir helfen|wie können wir ihnen helfen
    |worum geht es|commentaire|commentaires|demande|remarque|remarques|précisions
    |comment pouvons-nous vous aider|mensaje|comentario|comentarios|consulta|pregunta|preguntas
    |descripción|observaciones|solicitud|cómo podemos ayudarle|cómo podemos ayudarte
    |en qué podemos ayudarle`,
};
/** What forms put before a label, and behind it. */
const politely = /^(?:your|the|ihre?|deine?|votre|vos|su|tu) /;
const required =
  /\s?(?:\*|\((?:required|optional|pflichtfeld|obligatoire|facultatif|obligatorio|opcional)\))\s?$/;

const fields = new Map(
  Object.entries(labels).flatMap(([field, names]) =>
    names.split('|').map((name) => [name.trim(), field as Field] as const),
  ),
);

/** Which field a label names; null for every other word. */
export function fieldNamed(label: string): Field | null {
  const name = label.toLowerCase().replace(required, '').replace(/[¿?]/g, '').trim();
  return fields.get(name) ?? fields.get(name.replace(politely, '')) ?? null;
}
