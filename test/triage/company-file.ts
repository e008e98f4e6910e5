import { readFileSync } from 'node:fs';

const file = new URL('../../fixtures/accounts/small-company.yaml', import.meta.url);

/** The configuration file of a small company with one customer. */
export const companyFile = `\n${readFileSync(file, 'utf8')}`;
