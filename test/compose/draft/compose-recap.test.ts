import { describe, expect, it } from 'vitest';
import { composeRecap } from '../../../src/compose/draft/compose-recap.ts';

const facts = {
  to: { name: 'Ada Brook', address: 'ada@brookfarms.example' },
  cc: [],
  csmName: 'Nora Quinn',
  signOff: 'Best regards,',
  title: 'Our call about the nightly export',
  heldOn: '2026-05-07',
  decisions: ['The export runs at 02:00 from Monday.'],
  tasks: [
    { owner: 'Nora Quinn', action: 'send the list of missing rows', dueOn: '2026-05-08' },
    { owner: 'Ada Brook', action: 'check the list', dueOn: null },
  ],
  openQuestions: [],
};

describe('a recap (D5)', () => {
  it('has decisions, owners, dates and open questions, and nothing else', () => {
    const recap = composeRecap(facts);
    expect(recap.failedRules).toEqual([]);
    expect(recap.text).toBe(
      [
        'Hi Ada,',
        '',
        'Here is what we settled on Thursday, 7 May (Our call about the nightly',
        'export).',
        '',
        'Decided:',
        '- The export runs at 02:00 from Monday',
        '',
        'Who does what, and by when:',
        '- Nora Quinn: send the list of missing rows (by Friday, 8 May)',
        '- Ada Brook: check the list ([[date]])',
        '',
        'Still open:',
        '- None',
        '',
        'Best regards,',
        'Nora Quinn',
        '',
      ].join('\n'),
    );
    expect(recap.placeholders).toEqual(['date']);
  });

  it('says "None" where it is recorded that there is none', () => {
    const recap = composeRecap({ ...facts, decisions: [], tasks: [] });
    expect(recap.text.match(/- None/g)).toHaveLength(3);
    expect(recap.failedRules).toEqual([]);
  });

  it('names no issue where there is none to name to the customer', () => {
    const recap = composeRecap({ ...facts, title: '' });
    expect(recap.subject).toBe('Recap: our conversation, Thursday, 7 May');
    expect(recap.text).toContain('Here is what we settled on Thursday, 7 May.\n');
    expect(recap.failedRules).toEqual([]);
  });

  it.each([
    ['I will send you the root cause by Friday', 'send you the root cause'],
    ["We'll ship the fix on 12 May.", 'ship the fix'],
    ['I am going to call Ada tomorrow morning', 'call Ada'],
    ['the hotfix will go out by the end of the week', 'the hotfix will go out'],
    ['I’ll call your export team within two days', 'call your export team'],
    ['will be back with you tomorrow', 'be back with you'],
    ['I am going to get you the credit note this week', 'get you the credit note'],
    ['look into the two days in May', 'look into the two days in May'],
    ['send the report of 8 May to Ada', 'send the report of 8 May to Ada'],
    [
      'I will look at what broke on Friday and write to you',
      'look at what broke on Friday and write to you',
    ],
  ])('has a task in the third person, its day only once: %s', (action, said) => {
    const tasks = [{ owner: 'Nora Quinn', action, dueOn: null }];
    expect(composeRecap({ ...facts, tasks }).text.replace(/\s+/g, ' ')).toContain(
      `- Nora Quinn: ${said} ([[date]])`,
    );
  });

  it('leaves to the CSM what nobody recorded', () => {
    const unknown = { decisions: null, tasks: null, openQuestions: null };
    const recap = composeRecap({ ...facts, ...unknown });
    expect(recap.text).not.toContain('- None');
    expect(recap.text).toContain('- [[what was decided, or None]]');
    expect(recap.text).toContain('- [[owner]]: [[what they do]] ([[date]])');
    expect(recap.text).toContain('- [[what is open, or None]]');
    expect(recap.failedRules).toEqual([]);
  });
});
