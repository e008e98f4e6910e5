import { Command } from 'commander';
import { ConfigError } from '../config.ts';
import { endInWords } from './end-in-words.ts';

// The command line. Every command is one file and is loaded only when it is called.

endInWords();

const program = new Command('defuse')
  .description(
    'Finds the customer who is about to leave in a shared support inbox, hands the CSM the reply that calms them, and tells management in time.',
  )
  .version('0.1.0')
  .showHelpAfterError('(defuse --help lists the commands)');

const configOption = ['-c, --config <file>', 'the configuration file', 'defuse.yaml'] as const;

program
  .command('demo')
  .description('everything embedded: mail server, database, sample customers; nothing to set up')
  .option('--seconds <n>', 'stop by itself after so many seconds; 0 = run until Ctrl-C', '0')
  .option('--port <n>', 'port of the console', '8025')
  .option('--read', 'print every draft and mail in full at the end')
  .action(async (options) => exit(await (await import('./demo.ts')).demo(options)));

program
  .command('run')
  .description('watch the mailboxes, until stopped')
  .option(...configOption)
  .option('--roles <list>', 'what this process does', 'ingest,triage,dispatch,console')
  .action(async (options) => exit(await (await import('./run.ts')).run(options)));

program
  .command('check')
  .description(
    'can I log in, which folders, does SMTP answer, is the database there, who would get what',
  )
  .option(...configOption)
  .option('--json', 'print the findings as JSON')
  .action(async (options) => exit(await (await import('./check.ts')).check(options)));

program
  .command('analyze')
  .description('one JSON line per mail: origin, tier by the text alone, signals with evidence')
  .argument('[files...]', 'mails (.eml); - reads one mail from standard input')
  .option('--jsonl', 'standard input holds lines {"id","text"} or {"id","eml": base64}')
  .option('--competitors <file>', 'their names: JSON or YAML, or one name per line')
  .option('--brands <names>', 'your own product names, separated by commas')
  .action(async (files, options) =>
    exit(await (await import('./analyze.ts')).analyzeFiles(files, options)),
  );

program
  .command('replay')
  .description(
    'what would have happened on your own mail: from files or the mailbox itself; sends nothing',
  )
  .option('--from <day>', 'only mail from this day on, for example 2026-01-01')
  .option('--to <day>', 'only mail up to this day, included')
  .argument(
    '<source>',
    'an mbox file (.gz too), a Maildir, a folder of .eml; imap = the configured mailboxes, imap:NAME = one',
  )
  .option(...configOption)
  .option('--out <folder>', 'where report.html and report.json go', 'replay')
  .option('--compare <file>', 'an earlier report.json; prints what is decided differently')
  .option('--budget <n>', 'at most so many High alerts a week', '5')
  .action(async (source, options) =>
    exit(await (await import('./replay.ts')).replay(source, options)),
  );

program
  .command('explain')
  .description('why a mail or case has its tier, why not another, and what would change it')
  .argument('<id>', 'a message or case id, or an .eml file')
  .option(...configOption)
  .option('--json', 'print the explanation as JSON')
  .action(async (id, options) =>
    exit(await (await import('./explain.ts')).explainOne(id, options)),
  );

const importing = program
  .command('import')
  .description('bring in accounts or interactions from a CSV file');
for (const [what, source] of [
  ['accounts', 'a CSV file, or - for standard input'],
  ['interactions', 'a CSV file, - for standard input, or an iCalendar file or https address'],
] as const) {
  importing
    .command(what)
    .argument('<file>', source)
    .option(...configOption)
    .action(async (file, options) =>
      exit(await (await import('./import.ts')).importCsv(what, file, options)),
    );
}

for (const [name, words] of [
  ['status', 'how the service is: last poll, waiting, quarantined, uncertain, cases per tier'],
  ['redrive', 'try again what failed: mails in quarantine, mails of ours that were refused'],
  ['login', 'print a one-time link to the console for a person'],
  ['erase', 'remove everything about one address; leaves only a keyed hash'],
  ['export', 'print everything about one address as JSON'],
] as const) {
  const command = program
    .command(name)
    .description(words)
    .option(...configOption);
  if (name === 'erase' || name === 'export') command.argument('<address>');
  if (name === 'login') command.argument('<person>', 'the id of a person in the configuration');
  if (name === 'redrive')
    command.argument('[ids...]', 'ids of mails; without one everything of the last seven days');
  if (name === 'status') command.option('--json', 'print the figures as JSON');
  if (name === 'erase') command.option('--json', 'print the count as JSON');
  command.action(async (...given) => {
    const { operate } = await import('./operate.ts');
    const args = name === 'status' ? [] : [given[0]].flat();
    exit(await operate(name, args as string[], command.opts()));
  });
}

program
  .command('accounts')
  .description('what can be done with accounts')
  .command('merge')
  .description('make two accounts one: mails, contacts, cases and promises of FROM belong to INTO')
  .argument('<from>', 'the id of the account that ends')
  .argument('<into>', 'the id of the account that stays')
  .option(...configOption)
  .action(async (from, into, options) =>
    exit(await (await import('./merge-accounts.ts')).merge(from, into, options)),
  );

program
  .command('migrate')
  .description(
    'bring the schema at DATABASE_URL up to date, or copy the embedded store to PostgreSQL',
  )
  .option('--to <url>', 'copy the embedded store to the empty database at this address')
  .option('--roles', 'print the SQL for the roles of owner, service and readers')
  .option(...configOption)
  .action(async (options) => exit(await (await import('./migrate.ts')).migrate(options)));

/** Ends with this code once everything that was printed is out. */
function exit(code: number): void {
  process.exitCode = code;
  if (code !== 0 || process.stdout.writableLength === 0) setImmediate(() => process.exit(code));
  else process.stdout.once('drain', () => process.exit(code));
}

try {
  await program.parseAsync();
} catch (error) {
  // One line that an operator can act on; a stack trace only when it is asked for.
  const lines =
    error instanceof ConfigError ? error.message : `defuse: ${(error as Error).message}`;
  process.stderr.write(`${lines}\n`);
  process.exit(error instanceof ConfigError ? 78 : 1);
}
