// What must never stand in a log: passwords, plain or as base64 at any alignment, and sentences of mails.
// Plain JavaScript, because test/run.mjs, which an older node starts, uses it after every run of the tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Sentences are long enough that nobody else writes them by chance. */
const leastLetters = 45;

/**
 * One line for every secret or sentence that `log` holds; it names the secret by its number and the sentence by its
 * beginning, so that the report itself leaks no password.
 * @param {string} log
 * @param {readonly string[]} secrets
 * @param {readonly string[]} sentences
 * @returns {string[]}
 */
export function leaksIn(log, secrets, sentences) {
  const found = [];
  for (const [at, secret] of secrets.entries()) {
    if (secret.length < 6) continue;
    if (log.includes(secret)) found.push(`secret ${at + 1} in plain text`);
    if (base64Cores(secret).some((core) => log.includes(core))) {
      found.push(`secret ${at + 1} in base64`);
    }
  }
  for (const sentence of sentences) {
    if (log.includes(sentence)) found.push(`a sentence of a mail: ${sentence.slice(0, 30)}…`);
  }
  return found;
}

/** The part of the base64 of a secret that does not depend on what stands before and after it. */
function base64Cores(secret) {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.from('x'.repeat(shift) + secret).toString('base64');
    const start = shift === 0 ? 0 : 4;
    return text.slice(start, text.length - 4);
  });
}

/**
 * The long lines of the bodies of all mails in `folder`.
 * @param {URL} folder
 * @returns {string[]}
 */
export function sentencesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const body = text.slice(text.search(/\r?\n\r?\n/));
      return body.split(/\r?\n/).map((line) => line.trim());
    })
    .filter((line) => line.length >= leastLetters && line.includes(' ') && !/^[-<>|]|:/.test(line));
}

/**
 * The lines of a file, or none when it is not there.
 * @param {string} path
 * @returns {string[]}
 */
export function linesOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}
