import { describe, expect, it } from 'vitest';
import { sharedData } from '../shared-data.ts';
import { onEachDatabase } from '../store/databases.ts';
import { type Course, type LabelledThread, courseOf, labelledThreads } from './thread-course.ts';

describe.skipIf(sharedData === null)('labelled conversations', () => {
  const threads = sharedData === null ? [] : labelledThreads(sharedData);

  onEachDatabase('take the labelled course when the tier of each mail is given', (store) => {
    it.each(threads)('$id $title', async (thread) => {
      const { course, messages } = thread;
      const took = await courseOf(thread, store(), 'labelled');
      expect(took.tierAfter).toEqual(messages.map((one) => one.case_tier_after));
      expect(took.opened).toBe(course.opened_at);
      expect(took.rose).toEqual(course.rose.map((one) => `${one.at} ${one.to}`));
      expect(took.calmed[0] ?? null).toBe(course.deescalated_at);
      expect(accepted(thread)).toContain(took.escalations);
      expect(took.alertsPerDay).toBeLessThanOrEqual(1);
    });
  });

  onEachDatabase('take it by analysis alone', (store) => {
    it('in every one, with the labelled number of escalations', async () => {
      const missed: string[] = [];
      for (const thread of threads) {
        const took = await courseOf(thread, store(), 'analysed');
        if (!tookCourse(thread, took)) missed.push(`${thread.id}: ${took.tierAfter.join(' → ')}`);
        expect(took.alertsPerDay, thread.id).toBeLessThanOrEqual(1);
      }
      expect(threads.length).toBeGreaterThan(0);
      expect(missed).toEqual([]);
    });
  });
});

function accepted({ course }: LabelledThread): readonly number[] {
  return course.escalation_emails_acceptable ?? [course.escalation_emails];
}

function tookCourse(thread: LabelledThread, took: Course): boolean {
  const right = thread.messages.every((mail, index) => {
    const after = took.tierAfter[index];
    const debatable = mail.tier === mail.case_tier_after ? (mail.acceptable_tiers ?? []) : [];
    return after === mail.case_tier_after || debatable.some((tier) => tier === after);
  });
  return right && accepted(thread).includes(took.escalations);
}
