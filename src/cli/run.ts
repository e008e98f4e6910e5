import { type Config, environment, loadConfig } from '../config.ts';
import { type ProcessRole, processRoles } from '../jobs/service.ts';
import { startDefuse } from '../main.ts';
import { untilStopped } from './until-stopped.ts';

/** `defuse run`: watches the mailboxes until SIGTERM or Ctrl-C; a second signal ends it at once. */
export async function run(options: { config: string; roles: string }): Promise<number> {
  const config = loadConfig(options.config, environment());
  const roles = rolesOf(options.roles);
  const running = await startDefuse(config, { roles });
  process.stderr.write(`${doingWords(config, roles)}\n`);
  await untilStopped();
  process.stderr.write('defuse is stopping; what was begun is finished first\n');
  await running.stop();
  return 0;
}

/** What this process does, in one line: others may do the rest. */
export function doingWords({ file }: Pick<Config, 'file'>, roles: readonly ProcessRole[]): string {
  const does: Readonly<Record<ProcessRole, string>> = {
    ingest: `watching ${Object.keys(file.mailboxes).join(', ')}`,
    triage: 'reading and deciding mail',
    dispatch: 'handing over mails and drafts',
    console: `serving the console at ${file.console.baseUrl}`,
  };
  const mine = processRoles.filter((one) => roles.includes(one));
  if (mine.length === processRoles.length) {
    return `defuse is ${does.ingest}; the console is at ${file.console.baseUrl}`;
  }
  return `defuse is ${mine.map((one) => does[one]).join(', ')}; the rest is left to other processes`;
}

function rolesOf(list: string): readonly ProcessRole[] {
  return list.split(',').map((text) => {
    const role = processRoles.find((one) => one === text.trim());
    if (!role) {
      throw new Error(`--roles: there is no role "${text.trim()}"; use ${processRoles.join(',')}`);
    }
    return role;
  });
}
