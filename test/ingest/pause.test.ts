import { describe, expect, it } from 'vitest';
import { toRange } from '../../src/ingest/fetch-mail.ts';
import { failureOf } from '../../src/ingest/imap-failure.ts';
import { backoffMs } from '../../src/ingest/pause.ts';

describe('backoffMs', () => {
  it.each([
    [1, 0.5, 5_000],
    [2, 0.5, 10_000],
    [5, 0.5, 80_000],
    [9, 0.5, 900_000],
    [10_000, 0.5, 900_000],
    [1, 0, 3_750],
    [1, 0.999, 6_248],
  ])('after %i failures and with jitter %d it is %i ms', (failures, random, ms) => {
    expect(backoffMs(failures, 5_000, 900_000, random)).toBe(ms);
  });
});

describe('toRange', () => {
  it.each([
    [[1], '1'],
    [[1, 2, 3, 7], '1:3,7'],
    [[4, 6, 8], '4,6,8'],
    [[], ''],
  ])('writes %j as %s', (uids, range) => {
    expect(toRange(uids)).toBe(range);
  });
});

describe('failureOf', () => {
  const party = { host: 'imap.ourco.example', port: 993, user: 'support@ourco.example' };

  it.each([
    [{ code: 'ENOTFOUND' }, 'unreachable', /cannot be found/],
    [{ code: 'ECONNREFUSED' }, 'unreachable', /nothing listens/],
    [{ code: 'CERT_HAS_EXPIRED' }, 'tls', /has expired/],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'tls', /another host name/],
    [{ responseStatus: 'NO', responseText: 'server busy' }, 'refused', /says: "server busy"/],
    [{ reason: 'Too many connections' }, 'lost', /Too many connections/],
    [
      { authenticationFailed: true, serverResponseCode: 'UNAVAILABLE', response: 'later' },
      'refused',
      /says: "later"/,
    ],
    [{ responseText: 'Too many simultaneous connections' }, 'throttled', /asks for a pause/],
    [{ authenticationFailed: true, response: 'bad\r\nA1 OK "x"' }, 'auth', /says: "bad A1 OK x"/],
    ['odd', 'lost', /was lost/],
  ])('reads %j as %s in one line', (fields, kind, words) => {
    const error = typeof fields === 'string' ? fields : Object.assign(new Error('failed'), fields);
    const failure = failureOf(error, party, 'read mail');
    expect(failure.kind).toBe(kind);
    expect(failure.words).toMatch(words);
    expect(failure.words).not.toMatch(/[\r\n]/);
  });

  it.each([
    [299_961, 299_961],
    [999_999_999, 3_600_000],
  ])('when the server asks for a pause of %i ms it is %i ms', (asked, obeyed) => {
    const text = `Request is throttled. Suggested Backoff Time: ${asked} milliseconds`;
    const error = Object.assign(new Error('failed'), { responseStatus: 'BAD', responseText: text });
    expect(failureOf(error, party, 'read mail').retryAfterMs).toBe(obeyed);
  });
});
