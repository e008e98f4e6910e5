import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/domain/loopback.ts';

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.9.8.7', true],
    ['localhost', true],
    ['::1', true],
    ['[::1]', true],
    ['0.0.0.0', false],
    ['127.0.0.1.mail.example', false],
    ['mail.example', false],
  ])('of %s is %s', (host, is) => {
    expect(isLoopback(host)).toBe(is);
  });
});
