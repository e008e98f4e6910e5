import { mkdirSync } from 'node:fs';
import { writeSources } from '../test/replay/sample-mails.ts';
mkdirSync('/tmp/w/rp', { recursive: true });
console.log(writeSources('/tmp/w/rp', 130));
