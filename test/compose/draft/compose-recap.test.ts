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
