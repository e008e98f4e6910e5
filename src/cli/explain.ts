import { existsSync, readFileSync, statSync } from 'node:fs';
import { classify } from '../classify/classify.ts';
import { explain, type Explanation } from '../classify/explain.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Engagement } from '../domain/interaction.ts';
import type { Message } from '../domain/mail.ts';
import type { Analysis } from '../domain/signal.ts';
import { type Config, environment, loadConfig } from '../config.ts';
import { engagementAt } from '../follow/engagement-at.ts';
import { readMail } from '../jobs/reading/read-mail.ts';
import { settingOf } from '../jobs/setting-of.ts';
import { tierWithout } from '../jobs/tier-without.ts';
import { readContext } from '../main.ts';
import { defaultWords } from '../protocol/words.ts';
import { accountSnapshot } from '../store/account-snapshot.ts';
import { assessmentsOfMessage, caseById } from '../store/cases.ts';
import { messageById } from '../store/messages.ts';
import { openStore } from '../store/open-store.ts';
import { asId, type CaseId } from '../domain/ids.ts';

interface Found {
  readonly assessment: Assessment;
  readonly message: Message | null;
  readonly analysis: Analysis | null;
  /** Null where only a file is looked at: it has no account. */
  readonly engagement: Engagement | null;
}

/** `defuse explain ID|FILE`: why, why not, and what would change it. */
export async function explainOne(
  id: string,
  options: { config: string; json?: boolean },
): Promise<number> {
  const config = existsSync(options.config) ? loadConfig(options.config, environment()) : null;
  const found = existsSync(id) ? await ofFile(id, config) : await ofStore(id, config);
  const { assessment, message, analysis, engagement } = found;
  const words = config?.file.protocol ?? defaultWords;
  const explanation = explain(
    assessment,
    analysis,
    engagement,
    words,
    tierWithout(message, config),
  );
  if (options.json) process.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`);
  else process.stdout.write(textOf(explanation, analysis));
  return 0;
}

async function ofFile(path: string, config: Config | null): Promise<Found> {
  if (statSync(path).isDirectory()) {
    throw new Error(`${path} is a folder; name one mail of it, for example ${path}/one.eml.`);
  }
  const bytes = readFileSync(path);
  if (!startsWithHeaders(bytes)) {
    throw new Error(
      `${path} is no mail: it does not begin with headers such as From: and Subject:.`,
    );
  }
  const context = config
    ? readContext(config, null)
    : {
        parse: { authservId: null, ownDomains: [], loopKey: null },
        analyze: { competitors: [], ownBrands: [] },
      };
  const request = { id: path, folder: 'inbox' as const, sizeBytes: bytes.length, bytes };
  const { message, analysis } = await readMail(request, context);
  const input = { accountId: null, messageId: null, analysis, engagement: null };
  const words = config?.file.protocol ?? defaultWords;
  const assessment = classify(input, words, { now: new Date(), newId: () => '' });
  return { assessment, message, analysis, engagement: null };
}

/** RFC 5322 §2.2: a mail begins with fields; an mbox's "From " line may stand before them. */
function startsWithHeaders(bytes: Buffer): boolean {
  const head = bytes
    .subarray(0, 65_536)
    .toString('latin1')
    .replace(/^\s*(?:From [^\n]*\n)?/, '');
  const [fields = ''] = head.split(/\r?\n\r?\n/, 1);
  return /^(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|content-type)[ \t]*:/im.test(
    fields,
  );
}

async function ofStore(id: string, config: Config | null): Promise<Found> {
  if (config === null)
    throw new Error(`there is no file ${id}, and no configuration to look the id up with`);
  const place = { databaseUrl: config.databaseUrl, dataDir: config.dataDir };
  const store = await openStore(place, { log: { warn: () => undefined } });
  try {
    const story = await caseById(store, asId<CaseId>(id));
    const ofCase = story?.assessments.at(-1);
    const messageId = ofCase?.messageId ?? id;
    const mail = await messageById(store, messageId);
    const assessment = ofCase ?? (await assessmentsOfMessage(store, id)).at(-1);
    if (!assessment) throw new Error(`there is no message, case or file ${id}`);
    const { accountId, at } = assessment;
    const snapshot = accountId && (await accountSnapshot(store, accountId, at));
    return {
      assessment,
      message: mail?.parsed ?? null,
      analysis: mail?.analysis ?? null,
      engagement: snapshot ? engagementAt(snapshot, at, settingOf(config)) : null,
    };
  } finally {
    await store.close();
  }
}

function textOf(explanation: Explanation, analysis: Analysis | null): string {
  const lines: string[] = [`Tier: ${explanation.tier}`];
  if (analysis !== null && analysis.status !== 'analysed')
    lines.push(`Reading: ${analysis.status.replaceAll('-', ' ')}`);
  lines.push('', 'Why');
  for (const one of explanation.why) {
    lines.push(`  ${one.clause} ${one.words}`, ...one.sentences.map((text) => `      ${text}`));
  }
  if (explanation.why.length === 0) lines.push('  No clause of the protocol holds.');
  if (explanation.rejected.length > 0) {
    lines.push('', 'Looked at and rejected', ...explanation.rejected.map((text) => `  ${text}`));
  }
  if (explanation.wouldChange.length > 0) {
    lines.push('', 'What would change it');
    lines.push(...explanation.wouldChange.map((one) => `  ${one.sentence}`));
  }
  lines.push('', 'Why not');
  for (const one of explanation.whyNot) {
    lines.push(`  ${one.clause} ${one.words}: ${one.sentences.join(' ')}`);
  }
  if (explanation.notLookedAt.length > 0) {
    const ids = explanation.notLookedAt.join(', ');
    lines.push(
      `  The account’s history was not looked at; what stands in it may still hold (${ids}).`,
    );
  }
  return `${lines.join('\n')}\n`;
}
