import { expect, it } from 'vitest';
import { greeting } from '../../../src/compose/draft/greeting.ts';

const greet = (name: string, end: string, start = 'Hello,'): string =>
  greeting({ name, address: 'x@acme.example' }, `${start}\n\nthe export is wrong again.\n\n${end}`);

it.each([
  ['Eva Lind', 'Eva', 'Hi Eva,'],
  ['Eva Lind', 'Please fix it today.', 'Hi Eva,'],
  ['Maier, Uwe, Dr.-Ing.', 'Please fix it today.', 'Hi Uwe,'],
  ['Maier, Uwe, Dr.-Ing.', 'Kind regards\n\nDr.-Ing. Uwe Maier', 'Dear Dr.-Ing. Uwe Maier,'],
  ['Falk Ruth, KFZ-Technik', 'Ruth', 'Hi Ruth,'],
  ['García López, José María', 'José', 'Hi José,'],
  ['Eva Lind, MD', 'Please fix it today.', 'Hi Eva,'],
  ['Holm, Greta (Procurement)', 'Please fix it today.', 'Hi Greta,'],
  ["'Eva Lind'", 'Please fix it today.', 'Hi Eva,'],
  ['The Green Bakery', 'The Green Bakery', 'Hello,'],
  ['Penn Dairy', 'Your Penn Dairy team', 'Hello,'],
  ['Kelp & Co', 'Your friends at Kelp & Co', 'Hello,'],
  ['van der Berg', 'van der Berg', 'Hello,'],
  ['A. Whitcombe', 'Mrs. A. Whitcombe', 'Dear Mrs. Whitcombe,'],
  ['Dijk, J. van', 'Please fix it today.', 'Dear J. van Dijk,'],
  ['WANG Xiaoming', 'Please fix it today.', 'Hi Xiaoming,'],
  ['WANG Xiaoming', 'Regards\nWang Xiaoming (Leo)', 'Hi Leo,'],
  ['MARIA SCHMIDT', 'Please fix it today.', 'Hi Maria,'],
  ['Élodie Marchand', 'Please fix it today.', 'Hi Élodie,'],
  ['Øyvind Dahl', 'øyvind', 'Hi Øyvind,'],
  ['SMITH, JOHN', 'Please fix it today.', 'Hi John,'],
  ['info', 'Thanks for the quick answer.\n\nRuth', 'Hi Ruth,'],
  ['info', 'Best practice it is not.', 'Hello,'],
  ['info', 'Thanks,\nRuth Falk | Head of IT', 'Hi Ruth,'],
  ['Sister Mary Agnes', 'Sr. M. Agnes', 'Dear Sister Mary Agnes,'],
  ['M', 'M.', 'Hello,'],
  ['Per Lund', 'Ulla, on behalf of Per', 'Hi Ulla,'],
  ['kim', 'Please fix it today.', 'Hi Kim,'],
  ['Nguyễn Thị Lan', 'Lan', 'Hi Lan,'],
  ['William Harrison', 'Cheers, Bill', 'Hi Bill,'],
  ['Marek & Zosia Nowak', 'Marek and Zosia', 'Hi Marek and Zosia,'],
  ['Marek & Zosia Nowak', 'Please fix it today.', 'Hi Marek and Zosia,'],
  ['Info', 'Best,\nColin', 'Hi Colin,'],
  ['ruth.falk@acme.example', 'Ruth', 'Hi Ruth,'],
  ['', 'Ruth', 'Hi Ruth,'],
  ['', 'Please fix it today.', 'Hello,'],
  ['Helpdesk Brightwater', 'Helen Marsh\nBrightwater Housing', 'Hi Helen,'],
  ['Per Lund', 'Best wishes\nUlla, on behalf of Per', 'Hi Ulla,'],
  ['山田 太郎', 'Please fix it today.', 'Dear 山田 太郎,'],
  ['Frau Krause', 'Frau Krause', 'Dear Frau Krause,'],
])('%s, who signs "%s", is greeted "%s"', (name, end, expected) => {
  expect(greet(name, end)).toBe(expected);
});

it.each([
  ['Eva Lind', 'Unacceptable'],
  ['Eva Lind', 'Thanks'],
  ['Eva Lind', 'Best,\nSent from my phone'],
  ['Eva Lind', 'Thanks, please hurry'],
  ['Eva Lind', 'Regards\n\nInvoice 4410 attached'],
  ['Eva Lind', 'Regards\nEva\nHead of Sales'],
  ['Eva Lind', 'Many thanks in advance'],
  ['Eva Lind', 'No reply since Monday'],
])('%s, whose mail ends with "%s", stays Eva', (name, end) => {
  expect(greet(name, end)).toBe('Hi Eva,');
});

it.each([
  ['SATO Kenji', 'SATO Kenji', 'Dear support,', 'Dear Kenji,'],
  ['Tess de Wit', 'Tess de Wit\nPA to J. Achterberg', 'Dear Sirs,', 'Dear Tess de Wit,'],
  ['Info', 'Kind regards,\nMrs. A. Whitcombe', 'Dear Sir,', 'Dear Mrs. Whitcombe,'],
  ['', 'Please fix it today.', 'Dear Sir or Madam,', 'Good day,'],
])('%s, who signs "%s" and begins "%s", is greeted "%s"', (name, end, start, expected) => {
  expect(greet(name, end, start)).toBe(expected);
});
