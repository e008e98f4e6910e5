import { describe, expect, it } from 'vitest';
import { bareSubject } from '../../src/domain/subject.ts';

describe('a subject without what mail programs put before it', () => {
  it.each([
    ['Re: Export fails', 'Export fails'],
    ['RE: AW: Fwd: Export fails', 'Export fails'],
    ['Re[2]: Export fails', 'Export fails'],
    ['Re : Export fails', 'Export fails'],
    ['回复：导出', '导出'],
    ['  SV: R: Export fails  ', 'Export fails'],
    ['Re:', ''],
    ['', ''],
  ])('of %j is %j', (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });

  it.each(['Report: March', 'Rear door: broken', 'Vs. the plan: late', 'Export re: March'])(
    'keeps %j as it is',
    (subject) => {
      expect(bareSubject(subject)).toBe(subject);
    },
  );
});
