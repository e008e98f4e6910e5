import { describe, expect, it } from 'vitest';
import { leaksIn, sentencesOf } from './log-gate.mjs';

const secret = 'p-7f3c-correct-horse';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const sentences = sentencesOf(new URL('../../fixtures/mail/', import.meta.url));

describe('the gate over all logs of the tests', () => {
  it.each([
    ['the password', `{"msg":"login failed for ${secret}"}`, 'secret 1 in plain text'],
    ['its base64', base64(secret), 'secret 1 in base64'],
    ['AUTH PLAIN', `AUTH PLAIN ${base64(`\0support\0${secret}`)}`, 'secret 1 in base64'],
    ['AUTH PLAIN of another user', base64(`\0defuse\0${secret}`), 'secret 1 in base64'],
    ['XOAUTH2', base64(`user=a\u0001auth=Bearer ${secret}\u0001\u0001`), 'secret 1 in base64'],
  ])('finds %s', (_what, line, found) => {
    expect(leaksIn(`first\n${line}\nlast`, [secret], [])).toContain(found);
  });

  it('finds a password, its base64 and a sentence of a mail, and nothing in an honest log', () => {
    const [sentence = ''] = sentences;
    expect(
      leaksIn(`x ${secret} y ${base64(secret)} z ${sentence}`, [secret], sentences),
    ).toHaveLength(3);
    const honest = '{"level":30,"id":"707b5e8c","kept":true,"msg":"a mail was handed over"}';
    expect(leaksIn(honest, [secret], sentences)).toEqual([]);
  });

  it('knows sentences of the mails that the tests send', () => {
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.every((one) => one.length >= 45)).toBe(true);
  });
});
