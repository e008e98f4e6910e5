import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/**
 * Folder of the labelled real mail beside the project (`DEFUSE_SHARED_DATA` overrides it), with a trailing
 * slash; null where it is absent. Tests and benches that need it skip visibly: `describe.skipIf(!sharedData)`.
 */
export const sharedData: string | null =
  process.env['DEFUSE_SHARED_DATA'] ?? (existsSync(beside) ? beside : null);
