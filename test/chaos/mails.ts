import type { PlannedMail } from './plan.ts';

/** A mail as bytes, with what the checker must know of it and nothing of what Defuse made of it. */
export interface GivenMail {
  readonly number: number;
  readonly kind: PlannedMail['kind'];
  readonly account: number;
  readonly bytes: Buffer;
}

const texts: Readonly<Record<PlannedMail['kind'], readonly string[]>> = {
  high: [
    'We have decided to cancel our contract with Marlow at the end of the month.',
    'We will not renew our subscription. Please confirm the cancellation in writing.',
    'If this is not solved by Friday, we will cancel our contract with Marlow.',
  ],
  ordinary: [
    'Where can I change the address on our invoices?',
    'Could you send me the guide for the import of contacts?',
    'The report opens fine now. Which button exports it as a table?',
  ],
  annoyed: [
    'I am a bit disappointed that the export was late again.',
    'It is frustrating that the login page asks twice.',
  ],
  poison: ['Please see the attachment.'],
  throwaway: ['Could you call me back about the second user?'],
};

/** The name of a customer; it stands in the subject of escalations. */
export function accountName(account: number): string {
  return `Acme ${String(account).padStart(4, '0')}`;
}

/** The domain of a customer. */
export function accountDomain(account: number): string {
  return `acme${String(account).padStart(4, '0')}.example`;
}

/** The bytes of a planned mail; each differs from every other by its reference. */
export function givenMail(mail: PlannedMail, seed: number): GivenMail {
  const { number, kind, account } = mail;
  const domain = accountDomain(account);
  const choices = texts[kind];
  const own = mail.id === 'shared' ? number - 1 : number;
  const lines = [
    `From: Mia Berg <mia@${domain}>`,
    'To: support@marlow.example',
    `Subject: Question ${number} about our account`,
    ...(mail.id === 'none' ? [] : [`Message-ID: <chaos.${seed}.${own}@mail.example>`]),
    ...(kind === 'poison' ? [`X-Chaos-Poison: ${number % 2 === 0 ? 'exit' : 'kill'}`] : []),
    `X-Chaos: ${seed}.${number}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello,',
    '',
    `${choices[number % choices.length] ?? ''} Our reference is ${seed}-${number}.`,
    '',
    'Mia Berg',
    '',
  ];
  return { number, kind, account, bytes: Buffer.from(lines.join('\r\n')) };
}
