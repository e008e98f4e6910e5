import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/domain/signal.ts';
import { topicQuestions } from '../../../src/compose/draft/topic-questions.ts';

/** The questions that a mail leaves open. */
function openFor(topic: Topic | 'general', text: string): string {
  const open = topicQuestions[topic]('this').filter((one) => !one.answered.test(text));
  return open.map((one) => one.ask).join(' ');
}

describe('a question that the mail has answered', () => {
  it('asks for no day where one is named', () => {
    expect(openFor('general', 'The kits are missing. We need them on the 20th.')).not.toMatch(
      /day on your side/,
    );
    expect(openFor('general', 'The kits are missing on the ward.')).toMatch(/day on your side/);
  });

  it('asks for no offer where a call was promised', () => {
    expect(openFor('unmet-expectation', 'I was promised a call back.')).not.toMatch(/the offer/);
    expect(openFor('unmet-expectation', 'I was promised a second user.')).toMatch(/the offer/);
  });

  it('does not ask who sees it where a date is all they want', () => {
    expect(openFor('general', 'A date is enough for me.')).not.toMatch(/just you who sees/);
    expect(openFor('general', 'It jams again.')).toMatch(/just you who sees/);
  });
});
