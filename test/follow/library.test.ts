import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../src/compose/draft/compose-draft.ts';
import { readLibrary } from '../../src/follow/library.ts';
import { cases, situationFor } from '../compose/draft/situations.ts';

const example = readFileSync(new URL('../../docs/library.example.yaml', import.meta.url), 'utf8');

describe('the library that the house keeps (Protocol D3)', () => {
  it('is read from the example of the documentation', () => {
    const library = readLibrary(example, 'library.yaml');
    expect(library.map((one) => [one.id, one.kind, one.topic])).toEqual([
      ['WA-014', 'workaround', 'bug'],
      ['TR-003', 'training', 'onboarding'],
      ['PL-001', 'plan', 'performance'],
    ]);
    expect(library[0]?.steps).toHaveLength(3);
    expect(library[2]?.owner).toBeNull();
  });

  it('stands in a reply with its steps and its article, and its id is for the CSM alone', () => {
    const angry = cases.find((one) => one.name === 'angry about a bug');
    if (angry === undefined) throw new Error('No such case');
    const draft = composeDraft(
      situationFor(angry, { library: readLibrary(example, 'library.yaml') }),
    );
    if (!draft.deliver) throw new Error(draft.failedRules.join('; '));
    const plan = draft.sections.find((one) => one.tag === 'plan')?.text ?? '';
    expect(plan).toContain('you can run the export by hand under Reports (https://help');
    expect(plan.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- Open Reports and choose Exports',
      '- Pick the day that is missing',
      '- Press Run now; the file is there after two minutes',
    ]);
    expect(draft.libraryIds).toEqual(['WA-014']);
    expect(draft.text).not.toContain('WA-014');
  });

  it.each([
    [
      'an unknown kind',
      '- {id: a, kind: trick, title: t, text: x}',
      /library\.yaml: entry 0\.kind/,
    ],
    ['a missing text', '- {id: a, kind: plan, title: t}', /entry 0\.text/],
    ['a word that no entry has', '- {id: a, kind: plan, title: t, text: x, price: 3}', /entry 0/],
    [
      'one id twice',
      '- {id: a, kind: plan, title: t, text: x}\n- {id: a, kind: plan, title: t, text: y}',
      /the id a stands twice/,
    ],
  ])('refuses %s and names the entry', (_what, yaml, words) => {
    expect(() => readLibrary(yaml, 'library.yaml')).toThrow(words);
  });

  it('is empty when the file is', () => {
    expect(readLibrary('', 'library.yaml')).toEqual([]);
  });
});
