import { environment, loadConfig } from '../config.ts';
import { type ProcessRole, processRoles } from '../jobs/service.ts';
import { startDefuse } from '../main.ts';
import { untilStopped } from './until-stopped.ts';

/** `defuse run`: watches the mailboxes until SIGTERM or Ctrl-C; a second signal ends it at once. */
export async function run(options: { config: string; roles: string }): Promise<number> {
  const config = loadConfig(options.config, environment());
  const running = await startDefuse(config, { roles: rolesOf(options.roles) });
  process.stderr.write(
    `defuse is watching ${Object.keys(config.file.mailboxes).join(', ')}; the console is at ${config.file.console.baseUrl}\n`,
  );
  await untilStopped();
  process.stderr.write('defuse is stopping; what was begun is finished first\n');
  await running.stop();
  return 0;
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
