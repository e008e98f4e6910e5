import { knownPeople } from '../domain/account.ts';
import { auditLines } from '../store/audit.ts';
import { sessionsOf } from '../store/sessions.ts';
import { page } from './page.ts';
import { activityPage, mePage } from './pages/house.ts';
import { settingsPage } from './pages/settings.ts';
import { sessionHash } from './session.ts';
import { html } from 'hono/html';
import type { Visit } from './visit.ts';

const mostLines = 200;

/** The numbers in force, read-only: they stand in the configuration file. */
export function settingsOf({ c, viewer, service }: Visit): Response | Promise<Response> {
  const lead = html`<p class="soft">These stand in the configuration file. Change them there and start Defuse anew:
unknown keys and contradictions are refused with a line that says what is wrong.</p>`;
  const body = settingsPage(service.config, service.setting);
  return c.html(page('Settings', viewer, '/settings', body, undefined, { lead }));
}

/** Who did what, newest first. */
export async function activityOf({ c, viewer, service }: Visit): Promise<Response> {
  const lines = await auditLines(service.store, { limit: mostLines });
  const lead = html`<p class="soft">Every change by a person or by Defuse itself, the last ${mostLines}. Lines are only ever added.</p>`;
  const body = activityPage(lines, knownPeople(service.setting), viewer);
  return c.html(page('Who did what', viewer, '/activity', body, undefined, { lead }));
}

/** The viewer's own logins, which they can end. */
export async function meOf({ c, viewer, service }: Visit): Promise<Response> {
  const sessions = await sessionsOf(service.store, viewer.person.id);
  const alive = sessions.filter((one) => one.expiresAt > viewer.now);
  const body = mePage(alive, sessionHash(c, service), viewer);
  return c.html(page(viewer.person.name, viewer, '/me', body));
}
