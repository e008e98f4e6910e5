import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../src/compose/draft/asked.ts';
import { listAsked } from '../../../src/compose/draft/asked-list.ts';
import { layOutHtml } from '../../../src/compose/draft/lay-out.ts';
import { said } from './said.ts';

function itemsIn(text: string): readonly string[] | null {
  return listAsked(text, [])?.asked.items ?? null;
}

describe('a list of what a customer asks', () => {
  it('is read behind words that ask, whatever its marks', () => {
    expect(
      itemsIn(
        'Please let me have:\n(1) a root cause analysis in writing by 12 May,\n(2) the name of the person who answers for your hotline,\n(3) confirmation that the failover has been tested.\n\nRegards',
      ),
    ).toEqual([
      'a root cause analysis in writing by 12 May',
      'the name of the person who answers for our hotline',
      'confirmation that the failover has been tested',
    ]);
    expect(
      itemsIn(
        'We have the following expectations:\n\n- a technician on site until Thursday,\n- a daily status report to my team.\n\nOtherwise we look at paragraph 6.',
      ),
    ).toEqual(['a technician on site until Thursday', 'a daily status report to your team']);
  });

  it('is read inside a sentence', () => {
    expect(
      itemsIn(
        'I need to know a) how it happened, b) whether March is affected too, and c) how we get the double payments back.',
      ),
    ).toEqual([
      'how it happened',
      'whether March is affected too',
      'how you get the double payments back',
    ]);
  });

  it('quotes its questions', () => {
    expect(
      itemsIn(
        'I would like to ask you some things:\n- is an informal mail enough?\n- can we keep four licences until March, and what would it cost?\n',
      ),
    ).toEqual([
      '"Is an informal mail enough?"',
      '"Can we keep four licences until March, and what would it cost?"',
    ]);
  });

  it('is read without words that ask where every point is a question', () => {
    expect(
      itemsIn('A few points.\n1. When is the price right again?\n2. Who pays for it?'),
    ).toEqual(['"When is the price right again?"', '"Who pays for it?"']);
  });

  it('is none where the points tell what they found, did or saw', () => {
    for (const text of [
      'We have found the following problems:\n- 2300 customers have no number\n- the discounts are missing',
      'Please find the errors below:\n- E17 on save\n- E22 on print',
      'I tried the following:\n1. restarted the server\n2. cleared the cache',
      'To do on our side:\n- list of users\n- signed form',
      'Please note:\n- we are closed on Friday\n- Ben is on leave',
      'One point only:\n- please send us the file',
      'Our agenda:\n- budget\n- roadmap',
    ]) {
      expect(itemsIn(text), text).toBeNull();
    }
  });

  it('stands for its points, which are not asked a second time', () => {
    const asked = askedFor(
      'Please send us:\n- the list of orders\n- the price for June\n\nCan Ben join the call?',
      [],
      6,
    );
    expect(asked.map((one) => one.is)).toEqual(['list', 'question']);
  });

  it('leaves out a point with an insult or the name of a competitor', () => {
    const text =
      'Please send us:\n- the list of orders\n- what Rivermark charges\n- the price for June\n- an excuse from the idiots';
    expect(listAsked(text, ['Rivermark'])?.asked.items).toEqual([
      'the list of orders',
      'the price for June',
    ]);
  });

  it('names the rest together where the points are too many for a reply', () => {
    const text = `Please answer these questions:\n${Array.from({ length: 12 }, (_, at) => `${at + 1}. Which of the reports of warehouse ${at + 1} can we still open in June?`).join('\n')}`;
    const items = itemsIn(text) ?? [];
    expect(items.length).toBeLessThan(9);
    expect(items.at(-1)).toBe('your other points');
  });

  it('is answered point by point in the reply', () => {
    for (const draft of said({
      topic: 'bug',
      frustration: 'strong',
      text: 'The weekly plan has shown the wrong week since Monday and three crews drove to the wrong site. I am furious. Please let me have:\n(1) the cause in writing,\n(2) a test before the next release,\n(3) the name of whoever answers for it.',
    }).split('\n')) {
      expect(draft).toContain('- the cause in writing: [[your answer]]');
      expect(draft).toContain('- a test before the next release: [[your answer]]');
      expect(draft).toContain('- the name of whoever answers for it: [[your answer]]');
    }
  });
});

describe('a reply with points as a page', () => {
  it('keeps what stands behind them', () => {
    const html = layOutHtml([
      { tag: 'plan', text: 'Your points:\n- one\n- two\n\nAnd then <this>.' },
    ]);
    expect(html).toBe(
      '<p>Your points:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>And then &lt;this&gt;.</p>\n',
    );
  });
});
