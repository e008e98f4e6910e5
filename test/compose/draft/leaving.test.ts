import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/compose/draft/brief.ts';
import { isCondition } from '../../../src/compose/draft/condition.ts';
import { plain, said } from './said.ts';
import { type Case, situationFor } from './situations.ts';

describe('a draft to somebody who leaves', () => {
  const leaves = (text: string, subject = 'Notes'): Partial<Case> => {
    const [threat = ''] =
      text.match(
        /[^.!?]*(?:cancel|leav|gone|lose|end |stop|renew|terminat|close|see us)[^.!?]*[.!?]?$/i,
      ) ?? [];
    return { text, subject, signals: [['cancellation-threat:explicit', threat.trim()]] };
  };

  it('asks no goal back of who has settled to go, and tells no "there is no hurry" back', () => {
    const text =
      'We have to use the group system from January. So we will not renew the contract in December. There is no hurry, the end of May would be good.';
    const draft = said({ ...leaves(text), goal: 'use the group system from January' });
    expect(draft).not.toMatch(/NONE|your goal is|no hurry, the end/);
  });

  it.each([
    'Turn automatic renewal off, please.',
    'Could you please switch off auto-renew on our account?',
    'Please cancel the automatic renewal of our contract.',
    'We have turned off the automatic renewal for now.',
  ])('confirms that automatic renewal is off, asks, and says no farewell: %s', (text) => {
    const drafts = said({ text, signals: [['cancellation-threat:explicit', text]] });
    for (const draft of drafts.split('\n')) {
      expect(draft).toMatch(/automatic renewal is off \[\[from which day\]\]/i);
      expect(draft).toMatch(/staying with us (?:is an open question|in question|an open question)/);
      expect(draft).not.toMatch(/NONE|orderly end|notice date|your decision|the end for you/);
    }
  });

  it.each([
    ['Please disable auto-renew, we are leaving at the end of June.', []],
    ['Please turn off automatic renewal.', ['We will not renew.']],
    ['Please cancel our subscription.', []],
  ])('takes it for the end where more is said: %s %j', (text, more) => {
    const draft = said({
      text: [text, ...more].join(' '),
      signals: [text, ...more].map((one) => ['cancellation-threat:explicit', one] as const),
    });
    expect(draft).not.toMatch(/automatic renewal is off|NONE/i);
    expect(draft).toMatch(/orderly end|steps|last invoice/);
  });

  it.each([
    'The board decided last night that we can no longer afford the ticketing system.',
    'Our management has decided not to continue with it.',
  ])('asks nobody who has decided whether they think of it: %s', (decision) => {
    const asks = 'What do I need to do so that nothing is charged after 30 June?';
    const drafts = said({
      text: `${decision} ${asks}`,
      signals: [['cancellation-threat:indirect', asks]],
    });
    expect(drafts).not.toMatch(/NONE|thinking about ending|in question for you|settled for you/);
    expect(drafts).toContain(asks);
  });

  it('asks who has decided nothing', () => {
    const asks = 'What do I need to do so that nothing is charged after 30 June?';
    const drafts = said({
      text: `The board may decide that we can no longer afford it. ${asks}`,
      signals: [['cancellation-threat:indirect', asks]],
    });
    expect(drafts).toMatch(/thinking about ending|in question for you|settled for you/);
  });

  it('thanks nobody for the openness of a formal notice or of a condition', () => {
    const notice = 'We hereby give notice of termination with effect from 31 July.';
    const threat = 'If we have no price by Friday, we will cancel.';
    const drafts = [
      said({ text: notice, signals: [['cancellation-threat:explicit', notice]] }),
      said({ text: threat, signals: [['cancellation-threat:conditional', threat]] }),
    ].join('\n');
    expect(drafts).not.toMatch(/NONE|where you stand\.|before it was settled/);
  });

  it.each([
    'The weekly plan is wrong. I should be grateful for a written account of it.',
    'The weekly plan is wrong again, and nobody told us.',
  ])('thanks nobody for a formal letter, nor who had to come back: %s', (text) => {
    const drafts = said({ tier: 'medium', frustration: 'moderate', topic: 'bug', text });
    expect(drafts).not.toMatch(/NONE|Thank you for (?:saying|bringing|setting)/);
  });

  it('takes who asks for arguments to keep us for no farewell', () => {
    const threat = 'Our new CFO wants to cut tools and yours is on her list.';
    const drafts = said({
      text: `${threat} I would need good arguments by the 20th.`,
      signals: [['cancellation-threat:explicit', threat]],
    });
    expect(drafts).not.toMatch(/orderly end|I respect it|your decision is clear|notice date|NONE/i);
  });

  it('does not praise us with their kindness', () => {
    const threat = 'The board voted to move to Rivermark from September.';
    const kind = 'You have been kind to us and it is not your fault; the group standardises.';
    const drafts = said(
      {
        text: `${threat} ${kind} Please tell me how we get our data out.`,
        signals: [threat, kind].map((one) => ['cancellation-threat:explicit', one] as const),
      },
      ['Rivermark'],
    );
    expect(drafts).not.toMatch(/been kind|our fault|NONE/);
  });

  it('does not tell who "probably" ends it that nothing is in doubt', () => {
    const text = 'We will probably let the subscription run out.';
    const drafts = said({ text, signals: [['cancellation-threat:explicit', text]] });
    expect(drafts).not.toMatch(/leave no doubt|orderly end|NONE/);
  });

  it.each([
    'Ben is back from holiday and the stock count is done. Our owners have decided to end the contract.',
    'The new scanners arrived on Friday. The invoice for April is paid. We will not renew in September.',
    'The printer in shed 4 is online again. Our board has decided to leave in June.',
    'The car park is closed on Monday, use the side entrance. Please cancel our subscription.',
  ])('does not tell back what only stands beside it: "%s"', (text) => {
    expect(said(leaves(text))).not.toMatch(
      /stock count|scanners|invoice for|printer|car park|NONE/,
    );
  });

  it.each([
    [
      'The export has been empty for a month. Our owners have decided to end the contract.',
      'empty for a month',
    ],
    [
      'Your prices have doubled since May. We will not renew in September.',
      'our prices have doubled',
    ],
    ['The scanners arrived broken. We will not renew in September.', 'the scanners arrived broken'],
  ])('tells back why: "%s"', (text, expected) => {
    expect(said(leaves(text))).toContain(expected);
  });

  it.each([
    ['One more lost order and we are gone.', 'one more lost order and you are gone'],
    ['One more outage and you lose us.', 'one more outage and we lose you'],
    ['Another day like this and we will leave.', 'another day like this and you will leave'],
    ['Another week like this and you will not see us again.', 'another week like this'],
    [
      'We give you two weeks. After that we cancel.',
      'you give us two weeks, after that you cancel',
    ],
    ['Get the labels running by June, else we terminate the contract.', ''],
    ['At the new price you will not see us again.', ''],
    ['After stocktake, no fix, no green light to renew.', ''],
  ])('hears the condition in "%s"', (text, told) => {
    const drafts = said(leaves(`The labels failed again. ${text}`, 'Labels'));
    expect(drafts).toContain(told);
    expect(drafts).not.toMatch(/orderly end|notice date|handover|your decision|NONE/);
  });

  it.each([
    "We give you three months' notice. After that we cancel the direct debit as well.",
    'Another provider has won the tender. We will leave in June.',
    'One more thing. We will not renew in June.',
    'Leave the history where it is until stocktake on 31 July, then you can clear us down and close it.',
    'Dr. Linden retires and no doctor takes over, so the contract should end with the last day.',
    'We need yours only until 31 May, then we stop.',
    'Our board has decided otherwise, so we will not renew once the year is over.',
    "I'd be glad if you closed our account.",
    'At that price we have signed with somebody else, so we will leave in June.',
    'We will leave in June, no fuss, no hard feelings.',
  ])('hears none in "%s"', (text) => {
    for (const form of ['explicit', 'conditional']) {
      const one = leaves(text);
      const signals = one.signals?.map(
        ([, words]) => [`cancellation-threat:${form}`, words] as const,
      );
      const { moment } = briefOf(situationFor({ ...plain, ...one, signals: signals ?? [] }));
      expect(moment).toBe('leaving-announced');
    }
  });

  it.each([
    ["At that price I'm gone when the year is up.", 'explicit'],
    ['If the labels are not right by Friday we cancel.', 'conditional'],
    ['Should the labels fail again, we will leave.', 'conditional'],
    ['You have until Monday, then we cancel.', 'conditional'],
    ['It must work by Friday or we cancel.', 'conditional'],
  ])('hears one in "%s" (%s)', (text, form) => {
    const signals = [[`cancellation-threat:${form}`, text]] as const;
    const { moment } = briefOf(situationFor({ ...plain, text, subject: 'Labels', signals }));
    expect(moment).toBe('leaving-conditional');
  });

  it.each([
    "I'm writing the business case for leaving Marlow and I want your side of it.",
    'Can you tell me what we would have to pay if we leave in June?',
  ])('hears no decision in "%s"', (text) => {
    const signals = [['cancellation-threat:conditional', text]] as const;
    const { moment } = briefOf(situationFor({ ...plain, text, subject: 'Uptime', signals }));
    expect(moment).toBe('leaving-indirect');
  });

  it.each([
    ['cancel my subscription', '', 'cancel your subscription'],
    ['Please cancel it.', 'Cancel my subscription', 'cancel your subscription'],
    ['terminate our contract', 'Contract', 'terminate your contract'],
    [
      'Please end our subscription in June. It was a pleasure.',
      'Plan',
      'end your subscription in June',
    ],
    [
      'Please cancel our plan, we are closing the shop.',
      'Plan',
      'cancel your plan as you are closing the shop',
    ],
  ])('takes "%s" (%s) as the request that it is', (text, subject, told) => {
    const signals = [['cancellation-threat:explicit', text.split('. ')[0] ?? '']] as const;
    const drafts = said({ text, subject, signals });
    expect(drafts).toContain(told);
    // Neither a permission to give nor a grievance to look into.
    expect(drafts).not.toMatch(/yes or no|your answer|sorry|apologise|NONE/);
  });

  it('keeps a request that is not the end itself', () => {
    const text = 'Please send us our data. We will end the contract in June.';
    expect(said(leaves(text))).toContain('send you your data');
  });

  it('apologises for what went wrong, also in a farewell', () => {
    const text = 'The sync has failed for three weeks. Please cancel our subscription.';
    const one = { ...leaves(text), frustration: 'moderate' as const };
    expect(said(one)).toMatch(/sorry|apologise/);
    expect(said({ ...one, text: `${text} It was a pleasure.` })).toMatch(/sorry|apologise/);
  });

  it.each([
    ['I should tell you before you come that we are going to cancel.', 'you are going to cancel'],
    ['Could you please cancel our membership from 1 July?', 'cancel your membership from 1 July'],
    [
      'Our director Ms P. Brandt asks me to tell you that we will leave in June.',
      'you will leave in June',
    ],
  ])('hears a decision in "%s"', (text, told) => {
    const form = text.endsWith('?') ? 'indirect' : 'conditional';
    const drafts = said({ text, signals: [[`cancellation-threat:${form}`, text]] });
    expect(drafts).toContain(told);
    expect(drafts).not.toMatch(
      /what hangs on it|condition|open question|whatever you decide|NONE/i,
    );
  });

  it('does not tell a farewell back as a threat of ours', () => {
    const text = "If the import is not running by Monday, I'm sorry, then it's over for us.";
    const drafts = said({ text, signals: [['cancellation-threat:conditional', text]] });
    expect(drafts).not.toMatch(/you're sorry|over for you|NONE/);
  });
});

describe('an ultimatum', () => {
  it.each([
    'One more weekend of guests turned away at my desk, and Marlow goes.',
    "Both languages work by August 1, or you'll have one less district on your map.",
    'One more outage and the contract is history.',
  ])('is a condition: %s', (quote) => {
    expect(isCondition(quote, '')).toBe(true);
  });

  it.each([
    'One more thing: the board met and Marlow goes in March.',
    'We have decided for another system and Marlow goes in March.',
    'The board met in May and Marlow goes.',
  ])('is none: %s', (quote) => {
    expect(isCondition(quote, '')).toBe(false);
  });
});
