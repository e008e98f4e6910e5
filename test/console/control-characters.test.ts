import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noText, typed } from '../../src/console/request-body.ts';
import { routes } from '../../src/console/routes.ts';
import type { ConsoleEnv } from '../../src/console/session.ts';
import { ask, csrfOf, logInAs, type Stage, startStageWithCase } from './stage.ts';

// A person pastes what a text processor left in the text; a stranger sends what no text has. PostgreSQL refuses
// U+0000 in any text, and a statement that it refuses is a page that failed.

let stage: Stage;
let app: Hono<ConsoleEnv>;
let caseId: string;

beforeAll(async () => {
  ({ stage, app, caseId } = await startStageWithCase());
}, 300_000);
afterAll(() => stage?.stop());

const odd = 'a\u0000b\u0007c\u001b\ud800d';

describe('a text with control characters', () => {
  it('is taken from a form with blanks in their place, line ends and tabs kept', () => {
    expect(typed('two\r\nlines\tand\u000ba\u0000b\u0085')).toBe('two\r\nlines\tand a b ');
    expect(typed('half \ud800')).toBe('half \ufffd');
    expect(typed('Zoë – 名前 🙂')).toBe('Zoë – 名前 🙂');
  });

  it('is refused of a program, with its place in one sentence', () => {
    expect(noText({ note: 'a\u0000b' })).toBe(
      'note: a text must not have the control character U+0000',
    );
    expect(noText({ a: [{ b: 'x\u009f' }] })).toBe(
      'a.0.b: a text must not have the control character U+009F',
    );
    expect(noText({ note: '\udc00' })).toBe('note: a text must not have half a character');
    expect(noText({ note: 'two\r\nlines\t🙂', tier: null, ready: true })).toBeNull();
  });

  it.each(routes.filter((one) => one.method === 'POST').map((one) => one.path))(
    'fails no page that is posted to: %s',
    async (path) => {
      const people = [...stage.service.setting.people.values()];
      const manager = people.find((one) => one.roles.includes('manager'))?.id ?? '';
      const cookie = await logInAs(app, stage.base, stage.service.store, manager);
      const csrf = await csrfOf(app, stage.base, cookie);
      const [account] = await stage.service.world.accounts();
      const fields = [
        'note',
        'reason',
        'words',
        'decision',
        'do',
        'step',
        'token',
        'state',
        'into',
      ];
      const odds = Object.fromEntries(fields.map((name) => [name, odd]));
      const days = { until: '2099-01-01', dueOn: '2099-01-01', tier: 'high' };
      const more = { owner: manager, address: `x${odd}@x.example`, account: account?.id ?? '' };
      for (const form of [{ ...odds, ...days, ...more }, odds, { note: odd }, more, days]) {
        const to = path.replace(':id', caseId);
        const answer = await ask(app, 'POST', to, {
          ...{ base: stage.base, cookie, form: { ...form, csrf } },
        });
        expect([to, answer.status < 500]).toEqual([to, true]);
      }
    },
  );

  it.each(['/messages/:id/html', '/messages/:id', '/cases/:id', '/accounts/:id', '/a/:id'])(
    'fails no page whose address has it: %s',
    async (path) => {
      const cookie = await logInAs(app, stage.base, stage.service.store, 'ines');
      for (const id of ['%00', 'a%07b', 'no-id']) {
        const answer = await ask(app, 'GET', `${path.replace(':id', id)}?q=%00&say=%00`, {
          ...{ base: stage.base, cookie },
        });
        expect([id, answer.status < 500]).toEqual([id, true]);
      }
    },
  );
});
