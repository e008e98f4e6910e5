import type { Address } from '../../domain/mail.ts';
import type { Block } from './block.ts';
import { oneLine } from './clean.ts';
import { addressText, defang } from './defang.ts';
import type { DraftFacts, MailFacts } from './facts.ts';
import { dayAndClock } from './times.ts';

/** The reply draft with its To and Cc; who answered already; or the facts and the reason why there is none. */
export function draftPart(facts: MailFacts): Block[] {
  const { draft } = facts;
  if (draft.is === 'ready') {
    const where = whereItIs(draft);
    return [
      { is: 'heading', text: 'Reply draft' },
      { is: 'field', label: 'To', text: addresses(draft.to) },
      { is: 'field', label: 'Cc', text: addresses(draft.cc) },
      { is: 'text', text: where },
      { is: 'draft', text: draft.text },
    ];
  }
  if (draft.is === 'answered') {
    return [
      { is: 'heading', text: 'Reply' },
      { is: 'text', text: `${answeredLine(draft, facts)} No reply draft is needed any more.` },
    ];
  }
  const rules = draft.failedRules.map((rule) => ({ text: `Rule not met: ${plain(rule)}` }));
  const known = draft.facts.map((fact) => ({ text: plain(fact) }));
  return [
    { is: 'heading', text: 'No reply draft this time' },
    { is: 'text', text: plain(draft.why) },
    ...(rules.length > 0 ? [{ is: 'list' as const, items: rules }] : []),
    ...(known.length > 0
      ? [
          { is: 'text' as const, text: 'What is known and can go into your reply:' },
          { is: 'list' as const, items: known },
        ]
      : []),
  ];
}

function answeredLine(
  { at, by }: Extract<DraftFacts, { is: 'answered' }>,
  facts: MailFacts,
): string {
  const name = facts.people.find((one) => one.id === by)?.name ?? 'Our side';
  const who = by === facts.reader.id ? 'You' : oneLine(name, 60);
  return `${who} replied to the customer on ${dayAndClock(at, facts.timeZone, facts.now)}.`;
}

/** Only what is true of it: whether it answers a mail, and whether something is left to fill in. */
function whereItIs(draft: Extract<DraftFacts, { is: 'ready' }>): string {
  const fill = draft.text.includes('[[') ? 'Fill in what stands in [[ ]]' : '';
  if (!draft.inDrafts) {
    return fill === '' ? 'Copy it into your mail.' : `Copy it into your mail. ${fill}.`;
  }
  const under = draft.threaded === false ? ', as a new mail' : ", under the customer's mail";
  const then = fill === '' ? 'Read it, then send it.' : `${fill}, then send it.`;
  return `It waits in the Drafts folder${under}. ${then}`;
}

function addresses(list: readonly Address[]): string {
  if (list.length === 0) return 'nobody';
  return list
    .slice(0, 20)
    .map((one) => {
      const name = defang(oneLine(one.name, 60));
      const address = addressText(one.address);
      return name === '' ? address : `${name} (${address})`;
    })
    .join(', ');
}

function plain(text: string): string {
  return defang(oneLine(text, 300));
}
