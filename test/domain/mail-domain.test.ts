import { describe, expect, it } from 'vitest';
import { whyOurs } from '../../src/domain/mail-domain.ts';

describe('a domain that no customer can have', () => {
  it.each([
    ['own.example', 'is your own domain'],
    ['eu.own.example', 'lies inside your own domain own.example'],
    ['example', 'contains your own domain own.example'],
  ])('%s', (domain, words) => {
    expect(whyOurs(domain, ['own.example'])).toBe(`${domain} ${words}; a customer cannot have it`);
  });

  it.each(['notown.example', 'own.example.test', 'own.test'])('but any can have %s', (domain) => {
    expect(whyOurs(domain, ['own.example'])).toBeNull();
  });
});
