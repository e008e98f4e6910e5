import { z } from 'zod';
import { interactionKinds } from '../domain/interaction.ts';

/** Kinds that a CRM, a meeting tool or a CSV file may bring; mails come from the mailbox alone. */
export const importableKinds = interactionKinds.filter(
  (kind) => !['mail-in', 'mail-out', 'auto-reply'].includes(kind),
);

const text = (most: number) =>
  z
    .string('it is missing')
    .trim()
    .min(1, 'it is missing')
    .max(most, `write at most ${most} characters`);
const instant = z.iso
  .datetime({ offset: true, error: 'write it as 2026-03-14T15:00:00Z' })
  .transform((value) => new Date(value));

/**
 * One dated fact as it comes from outside. `externalId` is the sender's own id of the fact: the same id twice is
 * one interaction. `account` is an account's id or `contact` an address of one. Used by the CSV import and by
 * `POST /api/interactions`, so that both refuse the same things with the same words.
 */
export const interactionInput = z
  .strictObject({
    externalId: text(200),
    account: text(80).nullish(),
    contact: z.string().trim().toLowerCase().max(254).includes('@').nullish(),
    kind: z.enum(importableKinds as [string, ...string[]], {
      error: `write one of ${importableKinds.join(', ')}`,
    }),
    at: instant,
    title: z.string().trim().max(200).default(''),
    thread: text(200).nullish(),
    owner: z.enum(['customer', 'vendor']).nullish(),
    dueAt: instant.nullish(),
    until: instant.nullish(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullish(),
  })
  .refine((one) => Boolean(one.account || one.contact), {
    path: ['account'],
    error: 'name the account, or an address of one under contact',
  })
  .refine((one) => one.kind !== 'item-opened' || Boolean(one.owner && one.dueAt), {
    path: ['owner'],
    error: 'an open item needs an owner (customer or vendor) and a due date',
  })
  .refine((one) => one.kind !== 'call-recorded' || Boolean(one.url), {
    path: ['url'],
    error: 'a recording needs its address',
  })
  .refine((one) => one.kind !== 'pause' || Boolean(one.until), {
    path: ['until'],
    error: 'a pause needs the day on which it ends',
  });
export type InteractionInput = z.infer<typeof interactionInput>;

/** What is wrong with one input: the first problem, as "kind: …". */
export function inputProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'it cannot be read';
  const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return `${where}${issue.message}`;
}
