/**
 * Renders a reply for every labelled mail of tier Low or above beside the mail (bench/results/drafts/*.md, not
 * kept) and writes the figures to bench/results/drafts.json. `node bench/drafts.ts`; needs the shared data.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { contentStems } from '../src/compose/draft/issue-words.ts';
import { composeDraft } from '../src/compose/draft/compose-draft.ts';
import { countWords, sentenceTexts } from '../src/compose/draft/sentences.ts';
import { analyze } from '../src/analyze/analyze.ts';
import type { AnalyzeContext } from '../src/analyze/analyze.ts';
import { classify } from '../src/classify/classify.ts';
import { defaultWords } from '../src/protocol/words.ts';
import type { ComposedDraft, DraftSituation } from '../src/compose/draft/situation.ts';
import { sameness } from '../src/compose/draft/vary.ts';
import { lintDraft } from '../src/compose/lint/index.ts';
import { sharedData } from '../test/shared-data.ts';
import { type Gold, type LabelledMail, goldSituation } from './drafts/gold-situation.ts';

if (sharedData === null) throw new Error('The shared data is not here: set DEFUSE_SHARED_DATA.');
const out = new URL('./results/', import.meta.url);
const inbox = `${sharedData}inbox/`;
const rows = <Row>(name: string): Row[] =>
  readFileSync(`${inbox}${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
const rivals = rivalNames(JSON.parse(readFileSync(`${inbox}competitors.json`, 'utf8')));
const golds = new Map(rows<Gold>('gold.jsonl').map((gold) => [gold.id, gold]));
const pairs = rows<LabelledMail>('emails.jsonl').flatMap((mail) => {
  const gold = golds.get(mail.id);
  return gold === undefined || gold.tier === 'none' ? [] : [{ mail, gold }];
});

rmSync(new URL('drafts/', out), { recursive: true, force: true });
mkdirSync(new URL('drafts/', out), { recursive: true });
const names: AnalyzeContext = {
  competitors: rivals.map((name) => ({ name, aliases: [], commonWord: false })),
  ownBrands: ['Tallyard'],
};
const fromLabels = pairs.map(({ mail, gold }) =>
  draftOf(mail, gold, goldSituation(mail, gold, rivals)),
);
const fromAnalysis = pairs.flatMap(({ mail, gold }) => asTheProduct(mail, gold, rivals));
for (const { mail, gold, draft } of fromAnalysis) {
  writeFileSync(new URL(`drafts/${mail.id}.md`, out), page(mail, gold, draft));
}
for (const { mail, gold, draft } of fromLabels) {
  writeFileSync(new URL(`drafts/${mail.id}-labels.md`, out), page(mail, gold, draft));
}
const ownMails = ownInbox();
const fromOwnInbox = ownMails.flatMap(({ mail, gold }) =>
  asTheProduct(mail, gold, gold.signals.competitor),
);
for (const { mail, gold, draft } of fromOwnInbox) {
  writeFileSync(new URL(`drafts/${mail.id}.md`, out), page(mail, gold, draft));
}
const all = {
  analysed: figures(fromAnalysis),
  labels: figures(fromLabels),
  ownInbox: figures(fromOwnInbox),
  // A mail that the analysis itself finds ordinary gets no draft; bench/detection.ts counts those.
  notRaised: {
    analysed: pairs.length - fromAnalysis.length,
    ownInbox: ownMails.length - fromOwnInbox.length,
  },
};
writeFileSync(new URL('drafts.json', out), `${JSON.stringify(all, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);

interface Result {
  readonly mail: LabelledMail;
  readonly gold: Gold;
  readonly draft: ComposedDraft;
  readonly situation: DraftSituation;
}

/** The draft of a mail read and judged as the product does, by its text alone; none for an ordinary one. */
function asTheProduct(mail: LabelledMail, gold: Gold, competitors: readonly string[]): Result[] {
  const readable = { origin: 'person', language: gold.lang, subjectIsNew: true } as const;
  const analysis = analyze({ ...readable, subject: mail.subject, ownWords: mail.text }, names);
  const input = { accountId: null, messageId: null, analysis, engagement: null };
  const { tier, reasons } = classify(input, defaultWords, { now: new Date(0), newId: () => '' });
  if (tier === 'none') return [];
  const situation = goldSituation(mail, gold, competitors);
  return [draftOf(mail, gold, { ...situation, analysis, tier, reasons })];
}

/** The mails of our own labelled inbox at Low or above; its sealed half is not read. */
function ownInbox(): readonly { mail: LabelledMail; gold: Gold }[] {
  const file = new URL('./own-inbox/dev.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OwnRow)
    .filter((row) => row.gold.tier !== 'none')
    .map(({ gold, lang, ...mail }) => ({
      mail: { ...mail, date: '2026-11-16T09:00:00Z' },
      gold: {
        ...gold,
        id: mail.id,
        lang,
        signals: { frustration: gold.frustration, competitor: gold.competitors },
      },
    }));
}

interface OwnRow extends Omit<LabelledMail, 'date'> {
  readonly lang: string;
  readonly gold: Omit<Gold, 'id' | 'lang' | 'signals' | 'sentences'> & {
    readonly frustration: Gold['signals']['frustration'];
    readonly competitors: readonly string[];
  };
}

function draftOf(mail: LabelledMail, gold: Gold, situation: DraftSituation): Result {
  return { mail, gold, situation, draft: composeDraft(situation) };
}

function figures(results: readonly Result[]) {
  const english = results.filter((one) => one.gold.lang === 'en');
  const delivered = results.flatMap(({ draft, gold, mail, situation }) =>
    draft.deliver ? [{ draft, gold, mail, situation }] : [],
  );
  const withheld = results.flatMap(({ draft }) => (draft.deliver ? [] : [draft]));
  const named = delivered.filter(({ gold }) => gold.issue !== null && gold.topic !== 'other');
  const pass = delivered.filter(({ draft, situation }) =>
    lintDraft(draft, situation).every((one) => !one.hard),
  );
  const words = delivered.map(({ draft }) => countWords(draft.text)).sort((a, b) => a - b);
  const repeats = repetition(delivered);
  return {
    mails: results.length,
    english: english.length,
    delivered: delivered.length,
    deliveredOfEnglish: share(delivered.length, english.length),
    withheld: tally(withheld.map((one) => one.why)),
    failedRules: tally(
      withheld.flatMap((one) => one.failedRules.map((rule) => rule.split(':')[0] ?? '')),
    ),
    softFindings: tally(delivered.flatMap(({ draft }) => draft.lint.map((one) => one.rule))),
    lintPass: share(pass.length, delivered.length),
    placeholdersMean: mean(delivered.map(({ draft }) => draft.placeholders.length)),
    words: { median: words[Math.floor(words.length / 2)] ?? 0, most: words.at(-1) ?? 0 },
    issueNamedByLabel: share(
      named.filter(({ draft, gold }) => says(draft, gold.issue ?? '')).length,
      named.length,
    ),
    issueNamedByLabelOrEvidence: share(
      named.filter(({ draft, gold }) => says(draft, `${gold.issue} ${gold.evidence.join(' ')}`))
        .length,
      named.length,
    ),
    withNoun: share(delivered.filter(({ draft }) => draft.issue !== '').length, delivered.length),
    pairsOver40Percent: { otherSituation: repeats.over, sameSituation: repeats.overSame },
    highestShared: repeats.highest,
  };
}

/** True when the first two sentences after the greeting share a content word with the label. */
function says(draft: ComposedDraft & { deliver: true }, label: string): boolean {
  const first = draft.sections
    .filter((one) => one.tag !== 'greeting')
    .map((one) => one.text)
    .join(' ');
  const said = contentStems(sentenceTexts(first).slice(0, 2).join(' '));
  return [...contentStems(label)].some((stem) => [...said].some((word) => sameWord(stem, word)));
}

function sameWord(a: string, b: string): boolean {
  const size = Math.min(a.length, b.length);
  return (
    a === b ||
    (size >= 5 && a.slice(0, Math.max(5, size - 2)) === b.slice(0, Math.max(5, size - 2)))
  );
}

interface Told {
  readonly draft: ComposedDraft & { deliver: true };
  readonly situation: DraftSituation;
}

function repetition(drafts: readonly Told[]) {
  const sets = drafts.map(
    ({ draft }) =>
      new Set(
        draft.sections
          .filter((one) => one.tag !== 'greeting' && one.tag !== 'sign-off')
          .flatMap((one) => sentenceTexts(one.text).map(sameness)),
      ),
  );
  let over = 0;
  let overSame = 0;
  let highest = 0;
  for (let a = 0; a < sets.length; a += 1) {
    for (let b = a + 1; b < sets.length; b += 1) {
      const [left = new Set<string>(), right = new Set<string>()] = [sets[a], sets[b]];
      const shared =
        [...left].filter((one) => right.has(one)).length / Math.min(left.size, right.size);
      highest = Math.max(highest, shared);
      const same = storyOf(drafts[a]) === storyOf(drafts[b]);
      if (shared > 0.4 && same) overSame += 1;
      if (shared > 0.4 && !same) over += 1;
    }
  }
  return { over, overSame, highest: Math.round(highest * 100) / 100 };
}

/** The situation of a draft: the story, and for a complaint its topic; anger and annoyance are one story. */
function storyOf(one: Told | undefined): string {
  const moment = one?.draft.moment ?? '';
  const topic = one?.situation.analysis?.topic ?? 'none';
  return /angry|frustrated/.test(moment) ? `complaint ${topic}` : moment;
}

function page(mail: LabelledMail, gold: Gold, draft: ComposedDraft): string {
  const head = `# ${mail.id} ${gold.tier} ${gold.topic} | ${gold.issue}\nFrom: ${mail.from}\nSubject: ${mail.subject}\n\n${mail.text}\n\n---\n`;
  if (!draft.deliver)
    return `${head}NOT DELIVERED: ${draft.why}\n${draft.failedRules.join('\n')}\n`;
  const lint = draft.lint.map((one) => `${one.rule}: ${one.words}`).join('\n');
  return `${head}[${draft.moment}] noun: ${draft.issue}\n\n${draft.text}\n${lint}\n`;
}

function rivalNames(raw: unknown): readonly string[] {
  if (typeof raw === 'string') return [raw];
  if (Array.isArray(raw)) return raw.flatMap(rivalNames);
  return raw !== null && typeof raw === 'object' ? Object.values(raw).flatMap(rivalNames) : [];
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0
    ? 0
    : Math.round((numbers.reduce((a, b) => a + b, 0) / numbers.length) * 100) / 100;
}
