import { DateTime } from 'luxon';
import { type Customer, company, customers } from './company.ts';
import type { House } from './house.ts';

/** One mail that was sent by somebody, as the world knows it. */
export interface Posted {
  readonly id: string;
  readonly customer: string;
  readonly folder: 'inbox' | 'sent';
  readonly at: number;
  readonly who: Writer;
  readonly subject: string;
  readonly text: string;
  readonly bytes: string;
  /** Nobody of the customer wrote it. */
  readonly machine: boolean;
}

export interface Writer {
  readonly name: string;
  readonly address: string;
}

/** What happens to a house, and what was written and said, by customer. */
export interface Life {
  readonly house: House;
  readonly posted: Posted[];
  readonly said: { readonly customer: string; readonly words: string }[];
  readonly refusals: string[];
  readonly csmOf: Map<string, string>;
  count: number;
  /** The CSM who has left. */
  gone: string | null;
}

export function openLife(house: House): Life {
  const csmOf = new Map(customers.map((one) => [one.id, one.csm]));
  return { house, posted: [], said: [], refusals: [], csmOf, count: 0, gone: null };
}

export function customerAt(at: number): Customer {
  const one = customers[at % customers.length];
  if (one === undefined) throw new Error('no customer');
  return one;
}

/** Who looks after a customer now. */
export function csmNow(life: Life, customer: Customer): Writer {
  const id = life.csmOf.get(customer.id) ?? customer.csm;
  const person = company.people.find((one) => one.id === id);
  if (person === undefined) throw new Error('no csm');
  return person;
}

/** The customer's last mail that a person wrote, or our last to them. */
export function lastOf(
  life: Life,
  customer: Customer,
  folder?: Posted['folder'],
): Posted | undefined {
  return life.posted.findLast(
    (one) =>
      one.customer === customer.id &&
      !one.machine &&
      (folder === undefined || one.folder === folder),
  );
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** A template of letters.ts with its names and a day two days ahead. */
export function filled(life: Life, text: string, customer: Customer, writer: string): string {
  const day = DateTime.fromJSDate(life.house.inside.now, { zone: 'Europe/London' });
  return text
    .replaceAll('{w}', customer.word)
    .replaceAll('{f}', firstName(writer))
    .replaceAll('{c}', firstName(csmNow(life, customer).name))
    .replaceAll('{d}', day.plus({ days: 2 }).toFormat('cccc'));
}
