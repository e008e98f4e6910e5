import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sampleConfig } from '../../src/sandbox/sample-company.ts';

const customers = [
  'fjordline.example',
  'copperfield-dental.example',
  'hartwell.example',
  'oakhaven.example',
  'nobody-knows.example',
];

/** Between two mails of the sample. */
export const hoursApart = 6;

const texts = [
  'Thank you, the new labels arrived and they print well.',
  'Could you tell me where the stock report can be found?',
  'We will cancel our subscription at the end of the month unless this is fixed.',
  'The import is slow again. This is getting a bit annoying for our team.',
  'Please add two more users to our account.',
  'We are comparing Rivermark with you at the moment and will decide in May.',
  'I cannot make the call on Thursday, sorry about that.',
  'This is unacceptable! The counts are wrong for the third time and nobody answers us!',
];

/** A mail as it stands in a file: our side's reply when `from` is ours. */
function mail(at: number, from: string, to: string, text: string): string {
  const date = new Date(Date.UTC(2026, 1, 2, 9, 0) + at * hoursApart * 3_600_000);
  return [
    `From: Person <${from}>`,
    `To: <${to}>`,
    `Subject: Stock counts ${at}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${at}.${from}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
}

/** `count` mails six hours apart: five customers (one of them unknown), every seventh our answer. */
export function sampleMails(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const customer = `kim@${customers[at % customers.length]}`;
    const text = texts[(at * 3) % texts.length] ?? '';
    return at % 7 === 6
      ? mail(at, 'ines@marlow.example', customer, 'I will send you the fixed report by Friday.')
      : mail(at, customer, 'support@marlow.example', text);
  });
}

function mbox(mails: readonly string[]): string {
  const quoted = mails.map((one) => one.replaceAll('\r\n', '\n').replace(/^(>*From )/gm, '>$1'));
  return quoted.map((one) => `From MAILER-DAEMON Mon Feb  2 09:00:00 2026\n${one}\n`).join('');
}

/** Writes the same mails in every form that a replay reads, with a configuration; returns the paths. */
export function writeSources(folder: string, count: number) {
  const mails = sampleMails(count);
  const paths = {
    config: join(folder, 'defuse.yaml'),
    mbox: join(folder, 'all.mbox'),
    gzipped: join(folder, 'all.mbox.gz'),
    maildir: join(folder, 'maildir'),
    folder: join(folder, 'eml'),
  };
  writeFileSync(paths.config, sampleConfig({ imap: 1, smtp: 1, console: 1 }));
  writeFileSync(paths.mbox, mbox(mails));
  writeFileSync(paths.gzipped, gzipSync(mbox(mails)));
  mkdirSync(join(paths.maildir, 'cur'), { recursive: true });
  mkdirSync(join(paths.maildir, 'new'), { recursive: true });
  mkdirSync(paths.folder, { recursive: true });
  mails.forEach((one, at) => {
    const text = one.replaceAll('\r\n', '\n');
    const name = String(at).padStart(4, '0');
    writeFileSync(join(paths.maildir, at % 2 === 0 ? 'cur' : 'new', `${name}.host:2,S`), text);
    writeFileSync(join(paths.folder, `${name}.eml`), text);
  });
  return paths;
}

/** Joins mails as bytes into one mbox, with lines that begin with "From " quoted. */
export function mboxOfBytes(mails: readonly Buffer[]): Buffer {
  return Buffer.from(mbox(mails.map((one) => one.toString('latin1'))), 'latin1');
}
