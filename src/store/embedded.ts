import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migratePglite } from './migrate.ts';

const folder = 'pg';
const unfinished = 'pg.new-';

/**
 * Opens the embedded database of `dataDir`, which the caller must hold (`lockDirectory`); in memory
 * when null. A new one is made beside its place and renamed when it is complete, so that a kill in
 * the middle leaves nothing that could be opened by mistake.
 */
export async function openEmbedded(dataDir: string | null): Promise<PGlite> {
  if (dataDir === null) {
    const lite = await PGlite.create();
    await migratePglite(lite);
    return lite;
  }
  const place = join(dataDir, folder);
  removeUnfinished(dataDir);
  if (!existsSync(place)) await create(dataDir, place);
  if (!existsSync(join(place, '.ready'))) {
    throw new Error(`${place} is not a database that Defuse made. Move it away and start again.`);
  }
  const lite = await PGlite.create(place);
  await migratePglite(lite);
  return lite;
}

async function create(dataDir: string, place: string): Promise<void> {
  const beside = mkdtempSync(join(dataDir, unfinished));
  const lite = await PGlite.create(beside);
  await migratePglite(lite);
  await lite.close();
  writeFileSync(join(beside, '.ready'), 'complete\n');
  renameSync(beside, place);
}

function removeUnfinished(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(unfinished)) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}
