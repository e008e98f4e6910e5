/**
 * Writes every kind of mail to our own people, and one reply draft, as HTML and plain text to
 * bench/results/drafts/mails (not kept), to be looked at in a browser at 390 and 1,200 px:
 * `node bench/drafts/render-mails.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { composeDraft } from '../../src/compose/draft/compose-draft.ts';
import { cases, situationFor } from '../../test/compose/draft/situations.ts';
import { everyMail } from '../../test/compose/mails/every-mail.ts';
import { facts } from '../../test/compose/mails/samples.ts';

const out = new URL('../results/drafts/mails/', import.meta.url);
mkdirSync(out, { recursive: true });
const write = (name: string, subject: string, text: string, html: string): void => {
  writeFileSync(new URL(`${name}.html`, out), html);
  writeFileSync(new URL(`${name}.txt`, out), `Subject: ${subject}\n\n${text}`);
};

for (const [name, mail] of Object.entries(everyMail(facts))) {
  write(name, mail.subject, mail.text, mail.html);
}
for (const one of cases) {
  const draft = composeDraft(situationFor(one));
  if (draft.deliver)
    write(`draft-${one.name.replaceAll(' ', '-')}`, draft.subject, draft.text, draft.html);
}
