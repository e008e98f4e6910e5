import { chainOf } from '../../../src/cases/chain.ts';
import { defaultCaseRules } from '../../../src/cases/event.ts';
import { type Tier, tiers } from '../../../src/domain/assessment.ts';
import { type Case, isAsleep, isLaidAside } from '../../../src/domain/case.ts';
import { addWorkingDays, isWorking, worldAt } from '../world.ts';
import { type Life, type Owed, type Step, alertKinds } from './life.ts';

// What must hold whatever happens. A breach is one sentence.

const rank = (tier: Tier): number => tiers.length - tiers.indexOf(tier);
const dayMs = 86_400_000;

/** What the life remembers about its Highs: each reaches a person, or "nobody answered" is said. */
export interface Watched {
  readonly highs: { caseId: string; episode: number; settled: boolean }[];
  tierBefore: Tier;
}

/** Checks one event. */
export function checkStep(life: Life, watched: Watched, step: Step): void {
  const { before, event, outcome } = step;
  const say = (words: string): void => {
    life.broken.push(`${words} (${event.is})`);
  };
  if (outcome.refused !== null) {
    if (step.asked.length > 0 || outcome.ledger.length > 0) say('a refused event did something');
    return;
  }
  const alerts = step.asked.filter((one) => alertKinds.includes(one.kind));
  const asked = new Set(step.twice);
  if (alerts.some((one) => asked.has(one.key))) say('the same alert is asked for twice');
  if (before !== null && outcome.case.version < before.version) say('the version fell');
  checkQuiet(step, alerts, life.now, say);
  checkTold(life, step, say);
  checkDay(life, watched, step, say);
  checkClosing(life, step, say);
  const kase = outcome.case;
  const newlyWatched = kase.state === 'watching' && before?.state !== 'watching';
  if (newlyWatched && kase.snoozedUntil !== null) say('what is over still sleeps');
  const open = [...life.cases.values()].filter((one) => one.state !== 'closed');
  if (new Set(open.map((one) => one.issueKey)).size !== open.length) say('two cases of one issue');
  if (kase.state === 'closed' && kase.nextStepAt !== null) say('a closed case goes on');
  if (event.is !== 'tick' && event.is !== 'assessed') settle(watched, kase.id);
  if (kase.tier !== 'high' || kase.state === 'closed') settle(watched, kase.id);
  const rose = before === null || before.tier !== 'high' || before.episode !== kase.episode;
  if (rose && kase.tier === 'high' && kase.state === 'open') {
    settle(watched, kase.id);
    watched.highs.push({ caseId: kase.id, episode: kase.episode, settled: false });
  }
  watched.tierBefore = highestOf(life);
}

function settle(watched: Watched, caseId: string): void {
  for (const one of watched.highs) if (one.caseId === caseId) one.settled = true;
}

function checkQuiet({ before, event }: Step, alerts: readonly Owed[], now: Date, say: Say): void {
  if (before === null) return;
  const byItself = event.is === 'tick' || (event.is === 'assessed' && event.messageId === null);
  const asleep = isAsleep(before, now);
  if (event.is === 'tick' && asleep && alerts.length > 0) say('an alert out of a snooze');
  const standing = before.override?.tier === 'none' && before.override.until > now;
  if (byItself && standing && alerts.length > 0) say('the clock overturned a person');
  if (event.is === 'tick' && before.state === 'closed' && alerts.length > 0)
    say('a closed case alerts');
}

/** A customer's High mail is told to the CSM, unless a High of theirs was told within the day. */
function checkTold(life: Life, { event, outcome, asked }: Step, say: Say): void {
  if (event.is !== 'assessed' || event.messageId === null) return;
  if (event.assessment.tier !== 'high' || outcome.case.tier !== 'high') return;
  const told = [...life.owed, ...asked].some(
    (one) =>
      alertKinds.includes(one.kind) &&
      one.tier === 'high' &&
      one.state !== 'cancelled' &&
      one.notBefore.getTime() > life.now.getTime() - dayMs,
  );
  if (!told) say('a High mail was told to nobody');
  const { state, nextStepAt, id } = outcome.case;
  const news = asked.some((one) => one.kind === 'notice' && one.caseId === id);
  if (news && state === 'open' && nextStepAt === null) say('nobody is called about a High mail');
}

/** One alert of a level per customer and day, unless the tier rose; one escalation of executives. */
function checkDay(life: Life, watched: Watched, { before, event, asked }: Step, say: Say): void {
  // Whoever laid it aside since must hear that the customer goes on.
  const laidAside = before !== null && isLaidAside(before, life.now);
  const notice = asked.find((one) => one.kind === 'notice');
  if (notice && event.is === 'assessed') {
    const rose = rank(notice.tier) > rank(watched.tierBefore);
    const others = life.owed.filter(
      (one) =>
        one.kind === 'notice' &&
        one.key !== notice.key &&
        !one.byHand &&
        one.state !== 'cancelled' &&
        rank(one.tier) >= rank(notice.tier) &&
        dayOf(one.notBefore) === dayOf(notice.notBefore),
    );
    if (!rose && !laidAside && others.length > 0)
      say(`two ${notice.tier} alerts for one customer in a day`);
  }
  const first = asked.find((one) => one.kind === 'escalation');
  if (!first) return;
  const again = life.owed.some(
    (one) =>
      one.kind === 'escalation' &&
      one.to === first.to &&
      one.key !== first.key &&
      one.state !== 'cancelled' &&
      Math.abs(one.notBefore.getTime() - first.notBefore.getTime()) < dayMs,
  );
  if (again) say('two escalations to executives in a day');
}

function checkClosing(life: Life, { before, event, outcome }: Step, say: Say): void {
  const closes = before?.state !== 'closed' && outcome.case.state === 'closed';
  if (closes && event.is !== 'not-our-customer') {
    if (life.promises > 0) say('closed over an open promise');
    if (outcome.case.recap === 'owed') say('closed without a recap');
    if (outcome.case.checkInAt === null) say('closed without a check-in ahead');
  }
  const checkIn = outcome.follow.some((one) => one.is === 'remind' && one.about === 'check-in');
  if (checkIn && outcome.case.checkInAt !== null) say('the check-in is not used up');
}

type Say = (words: string) => void;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Checks one mail at the moment it leaves. */
export function checkSend(life: Life, mail: Owed): void {
  const kase = life.cases.get(mail.caseId);
  if (kase === undefined) return;
  const isAlert = alertKinds.includes(mail.kind);
  const pending = !mail.writtenAgain && kase.episode === mail.episode;
  if (isAlert && kase.acknowledgedBy !== null && pending)
    life.broken.push(`after an acknowledgement: ${mail.kind}`);
  if (isAlert && kase.state === 'closed' && mail.kind !== 'escalation')
    life.broken.push(`an alert of a closed case: ${mail.kind}`);
  const forTheDay = ['notice', 'review-request', 'reminder'].includes(mail.kind);
  if (forTheDay && mail.tier !== 'high' && !isWorking(life.now))
    life.broken.push(`${mail.tier} at night: ${mail.kind}`);
  if (mail.kind === 'call-request') checkChain(life, mail);
  if (mail.key.includes(':plan-missing-')) checkPlanReminder(life, kase, mail);
}

/** Said in working hours, of a case that has no plan, and not again before two working days have passed. */
function checkPlanReminder(life: Life, kase: Case, mail: Owed): void {
  if (!isWorking(life.now)) life.broken.push('a missing plan was told at night');
  if (hasPlan(kase)) life.broken.push('a written plan was asked for');
  const before = life.owed.some(
    (one) =>
      one.key !== mail.key &&
      one.caseId === mail.caseId &&
      one.episode === mail.episode &&
      one.key.includes(':plan-missing-') &&
      one.state !== 'cancelled' &&
      askedOn(one) <= askedOn(mail) &&
      workDays(mail.to, askedOn(one)) > askedOn(mail),
  );
  if (before) life.broken.push('a missing plan was told too often');
}

/** The day on which a reminder was asked for; an outage may have kept it until the next one was due. */
function askedOn({ key }: Owed): string {
  return /:plan-missing-(\d{4}-\d\d-\d\d)/.exec(key)?.[1] ?? '';
}

function workDays(to: Owed['to'], from: string): string {
  const { planReminderWorkingDays } = defaultCaseRules;
  return dayOf(addWorkingDays(to, new Date(from), planReminderWorkingDays));
}

/** The plan belongs to this acknowledgement and not to an earlier story. */
function hasPlan({ plan, acknowledgedAt }: Case): boolean {
  return plan !== null && acknowledgedAt !== null && plan.writtenAt >= acknowledgedAt;
}

/** Whoever is called was announced by the call before, and not earlier than it said. */
function checkChain(life: Life, mail: Owed): void {
  const rung = Number(/:rung-(\d+):/.exec(mail.key)?.[1]);
  if (rung === 0) return;
  // Behind the chain stands "nobody answered", and behind that the calls of the next mornings.
  const before = life.owed.find(
    (one) =>
      one.key.startsWith(callKey(mail, rung - 1)) ||
      (rung === chainOf(worldAt(life.now)).length + 1 && one.key.startsWith(callKey(mail, null))),
  );
  if (before === undefined) life.broken.push('a rung was skipped');
  else if (before.next?.person !== mail.to) life.broken.push('somebody unannounced was called');
  else if (before.next.at > life.now) life.broken.push('called earlier than announced');
}

/** How the key of a call begins; of "nobody answered" when no rung is given. */
function callKey(mail: Owed, rung: number | null): string {
  const what = rung === null ? 'nobody-answered:first' : `call-request:rung-${rung}`;
  return [mail.caseId, mail.episode, mail.tier, what, ''].join(':');
}

/** At the end of a life, when time has passed: every High reached somebody or was said aloud. */
export function checkEnd(life: Life, watched: Watched): void {
  for (const high of watched.highs) {
    if (high.settled) continue;
    const sent = life.owed.filter(
      (one) => one.caseId === high.caseId && one.episode === high.episode && one.state === 'sent',
    );
    const called = new Set(sent.filter((one) => one.kind === 'call-request').map((one) => one.to));
    if (chainOf(worldAt(life.now)).some((person) => !called.has(person)))
      life.broken.push('an unanswered High did not reach everybody of the chain');
    if (!sent.some((one) => one.kind === 'nobody-answered'))
      life.broken.push('an unanswered High ended in silence');
  }
  for (const kase of life.cases.values()) {
    if (kase.state === 'closed' && kase.checkInAt !== null)
      life.broken.push('a check-in was forgotten');
    if (
      kase.state === 'planned' &&
      !remindedOf(life, kase, 'plan-due', kase.plan?.writtenAt ?? null)
    )
      life.broken.push('the date of a plan passed in silence');
    if (waitsForPlan(kase) && !remindedOf(life, kase, 'plan-missing', kase.acknowledgedAt))
      life.broken.push('an acknowledged case without a plan was forgotten');
    if (!canBeClosed(life, kase)) life.broken.push('cannot be closed');
  }
}

function waitsForPlan({ state, tier }: Case): boolean {
  return state === 'acknowledged' && (tier === 'high' || tier === 'medium');
}

function remindedOf(life: Life, { id }: Case, about: string, since: Date | null): boolean {
  return life.owed.some(
    (one) =>
      one.caseId === id &&
      one.key.includes(`:${about}-`) &&
      one.state === 'sent' &&
      since !== null &&
      one.notBefore >= since,
  );
}

function canBeClosed(life: Life, kase: Case): boolean {
  const world = worldAt(life.now);
  const by = kase.owner;
  const waived = life.machine.advance(kase, { is: 'recap', by, how: 'waived' }, world).case;
  return life.machine.advance(waived, { is: 'closed', by }, world).case.state === 'closed';
}

/** The highest tier among the open cases, by what mails and the clock said. */
export function highestOf(life: Life): Tier {
  const open = [...life.cases.values()].filter((kase) => kase.state !== 'closed');
  return tiers.find((tier) => open.some((kase) => tierByEvidence(kase) === tier)) ?? 'none';
}

/** A tier that a person raised is their word, not an alert of ours; one that they lowered is the tier. */
function tierByEvidence({ tier, override }: Case): Tier {
  const said = override?.tier === tier ? (override.before ?? 'none') : tier;
  return rank(said) < rank(tier) ? said : tier;
}
