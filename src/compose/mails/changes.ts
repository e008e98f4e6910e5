import { type ClauseId, outranks } from '../../domain/assessment.ts';
import { saysLeft } from '../../domain/ledger-notes.ts';
import type { Item } from './block.ts';
import { actionLine } from './actions-taken.ts';
import { cameBack } from './came-back.ts';
import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { clauseSentence, tierName } from './phrases.ts';
import { setByHand } from './set-by-hand.ts';
import { day, dayAndClock } from './times.ts';

/**
 * "was Low since 3 May": the tier before this one and since when; null when the tier has always been this.
 * Source: users-day.md Manager 5.
 */
export function tierRose(facts: MailFacts): string | null {
  const before = facts.tierHistory.at(-2);
  if (before === undefined || before.tier === facts.case.tier) return null;
  if (before.tier === 'none') return null;
  const since = day(before.since, facts.timeZone, facts.now);
  return `was ${tierName(before.tier)} since ${since}`;
}

/** What is different from the assessment before, one sentence each; says so when it is the first. */
export function whatChanged(facts: MailFacts): readonly Item[] {
  const { assessment, previous } = facts;
  const set = setByHand(facts);
  if (set !== null) {
    const now = `${set.by} set the risk to ${tierName(facts.case.tier)} until ${set.until}`;
    return [{ text: `${now}; by the mails alone it is ${tierName(set.byMails)}.` }];
  }
  if (previous === null) {
    return [{ text: 'This is the first sign of it that has been recorded.' }];
  }
  const last = dayAndClock(previous.at, facts.timeZone, facts.now);
  const back = cameBack(facts);
  const items: Item[] = [back, holderLeft(facts)].flatMap((text) =>
    text === null ? [] : [{ text }],
  );
  // What is new against the calm in between is no news: why it is told stands above.
  if (back !== null && previous.tier === 'none') return items;
  if (previous.tier !== assessment.tier) {
    const how = outranks(assessment.tier, previous.tier) ? 'rose' : 'fell';
    const was = tierRose(facts);
    const tail = was === null ? '' : ` (${was})`;
    items.push({
      text: `The risk ${how} from ${tierName(previous.tier)} to ${tierName(assessment.tier)}${tail}.`,
    });
  }
  const before = new Set<ClauseId>(previous.reasons.map((reason) => reason.clause));
  const now = new Set<ClauseId>(assessment.reasons.map((reason) => reason.clause));
  const fresh = [...now].filter((clause) => !before.has(clause));
  if (fresh.length > 0) items.push({ text: `New since ${last}: ${fresh.join(' and ')}.` });
  for (const clause of before) {
    if (!now.has(clause)) items.push({ text: `No longer seen: ${clauseSentence(clause)}.` });
  }
  if (items.length > 0) return items;
  // What they wrote stands above; of the risk there is nothing new.
  return [
    {
      text:
        assessment.messageId === null
          ? `Nothing of substance since the look before (${last}).`
          : `The customer wrote again; the risk is as it was at the look before (${last}).`,
    },
  ];
}

/** "Lars Winter had taken it on and has left.", by the ledger; null where the mail that is told now did not find it so. */
function holderLeft({ assessment, case: kase, ledger }: MailFacts): string | null {
  const line = ledger.findLast((one) => one.caseId === kase.id && saysLeft(one));
  if (line === undefined || line.proof !== assessment.messageId) return null;
  return `${oneLine(line.words, 120)}.`;
}

/** What was recorded after `since`, oldest first, each line with its ledger id; empty when nothing was. */
export function recordedSince(facts: MailFacts, since: Date): readonly Item[] {
  return facts.ledger
    .filter((entry) => entry.caseId === facts.case.id && entry.at > since)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    .slice(-8)
    .map((entry) => actionLine(entry, facts));
}
