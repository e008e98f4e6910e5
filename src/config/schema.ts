import { IANAZone } from 'luxon';
import { z } from 'zod';
import { roles } from '../domain/account.ts';
import { defaultWords } from '../protocol/words.ts';
import { isCron } from './cron.ts';

// Every key of the configuration file, its unit and its limits. Secrets never stand in the file: it names
// the environment variable or the file that holds them (failures.md 84).

const example = (words: string): string => `for example ${words}`;
const days = (most: number) => z.number().int().min(1).max(most);
const address = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._+-]{1,64}@[a-z0-9.-]{1,190}$/, example('dana@acme.example'));
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, example('acme.example'));
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, example('"09:00" (with quotes)'));
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/i, example('dana-reyes'));
const zone = z.string().refine((name) => IANAZone.isValidZone(name), example('Europe/Berlin'));

const hours = z
  .strictObject({
    timeZone: zone,
    days: z.array(z.number().int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
    from: time.default('09:00'),
    to: time.default('17:30'),
    holidays: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, example('DE-BE'))
      .nullable()
      .default(null),
  })
  .refine((one) => one.from < one.to, '`from` must be earlier than `to`');

const person = z.strictObject({
  name: z.string().trim().min(1),
  address,
  roles: z.array(z.enum(roles)).min(1),
  manager: key.nullable().default(null),
  hours: hours.optional(),
  signOff: z.string().trim().min(1).optional(),
});

/** Where a secret is: an environment variable, or a file with mode 0400. */
const secret = {
  passwordEnv: z.string().optional(),
  passwordFile: z.string().optional(),
};

const oauth = z.strictObject({
  provider: z.enum(['google', 'microsoft']),
  tenant: z.string().default('organizations'),
  clientId: z.string().min(1),
  clientSecretEnv: z.string().optional(),
  clientSecretFile: z.string().optional(),
  refreshTokenEnv: z.string().optional(),
  refreshTokenFile: z.string().optional(),
});

const mailbox = z.strictObject({
  address,
  imap: z.strictObject({
    host: z.string().min(1),
    port: z.number().int().min(1).max(65_535).default(993),
    secure: z.boolean().default(true),
    user: z.string().min(1),
    /** PEM file of your own certificate authority, when the certificate is not from a public one. */
    ca: z.string().optional(),
    servername: z.string().optional(),
    oauth: oauth.optional(),
    ...secret,
  }),
  folders: z
    .strictObject({
      inbox: z.string().default('INBOX'),
      sent: z.string().optional(),
      drafts: z.string().optional(),
      /** Where our own mails can be found again as proof of delivery: a journal, or Sent. */
      journal: z.string().optional(),
    })
    .default({ inbox: 'INBOX' }),
  pollSeconds: z.number().int().min(5).max(600).default(60),
  maxMailBytes: z.number().int().min(65_536).default(26_214_400),
  /** The id your own server writes into Authentication-Results (RFC 8601 §2.5). */
  authservId: z.string().nullable().default(null),
});

const account = z.strictObject({
  name: z.string().trim().min(1),
  domains: z.array(domain).default([]),
  contacts: z.array(address).default([]),
  csm: key,
  manager: key,
  managed: z.boolean().default(true),
});

/** An API token: its SHA-256 (hex), or the variable or file that holds it. */
const apiToken = z
  .strictObject({
    person: key,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'give 64 hex digits, as `sha256sum` prints them')
      .optional(),
    tokenEnv: z.string().optional(),
    tokenFile: z.string().optional(),
  })
  .refine((one) => Boolean(one.sha256 ?? one.tokenEnv ?? one.tokenFile), {
    error: 'give its sha256, or name tokenEnv or tokenFile',
  });

const competitor = z.strictObject({
  name: z.string().trim().min(2),
  aliases: z.array(z.string().trim().min(2)).default([]),
  commonWord: z.boolean().default(false),
});

const w = defaultWords;

/** The configuration file. Unknown keys are refused, so that a typo cannot be silently ignored. */
export const configSchema = z.strictObject({
  company: z.strictObject({
    name: z.string().trim().min(1),
    domains: z.array(domain).min(1),
    brands: z.array(z.string().trim().min(1)).default([]),
    timeZone: zone.default('UTC'),
  }),
  people: z.record(key, person),
  mailboxes: z.record(key, mailbox),
  smtp: z.strictObject({
    host: z.string().min(1),
    port: z.number().int().min(1).max(65_535).default(587),
    security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
    user: z.string().optional(),
    ca: z.string().optional(),
    ...secret,
    from: address,
    bounce: address.optional(),
    replySeconds: z.number().int().min(5).max(900).default(600),
  }),
  accounts: z.record(key, account).default({}),
  competitors: z.array(competitor).default([]),
  library: z.string().optional(),
  protocol: z
    .strictObject({
      multipleWeeksDays: days(365).default(w.multipleWeeksDays),
      multipleMeetings: days(20).default(w.multipleMeetings),
      multipleAttempts: days(20).default(w.multipleAttempts),
      occasionalMeetings: days(20).default(w.occasionalMeetings),
      unfinishedItems: days(50).default(w.unfinishedItems),
      disengagedDays: days(365).default(w.disengagedDays),
      windowDays: days(365).default(w.windowDays),
    })
    .default(w),
  cases: z
    .strictObject({
      unacknowledgedMinutes: z.number().int().min(1).max(10_080).default(15),
      callRepeats: z.number().int().min(0).max(30).default(5),
      reviewRepeats: z.number().int().min(0).max(30).default(5),
      watchDays: days(120).default(14),
      disagreeDays: days(365).default(30),
      checkInWorkingDays: days(60).default(7),
      planReminderWorkingDays: days(60).default(2),
    })
    .prefault({}),
  drafts: z
    .strictObject({
      enabled: z.boolean().default(true),
      /** The house's own sentences; see the README. */
      wording: z
        .strictObject({
          protocolWording: z.boolean(),
          empathy: z.string().nullable(),
          apology: z.string().nullable(),
          goodwill: z.string().nullable(),
          signOff: z.string(),
        })
        .partial()
        .default({}),
    })
    .prefault({}),
  /** Off unless it stands here: one message per case and level to a channel of yours. */
  webhook: z
    .strictObject({
      /** The address is a secret: whoever knows it can write into the channel. */
      urlEnv: z.string().optional(),
      urlFile: z.string().optional(),
      format: z.enum(['slack', 'teams', 'json']).default('json'),
      tiers: z
        .array(z.enum(['high', 'medium']))
        .min(1)
        .default(['high', 'medium']),
    })
    .refine((one) => Boolean(one.urlEnv ?? one.urlFile), 'name urlEnv or urlFile')
    .optional(),
  console: z
    .strictObject({
      baseUrl: z
        .url({ protocol: /^https?$/, error: example('https://defuse.acme.example') })
        .default('http://127.0.0.1:8025'),
      listen: z
        .string()
        .regex(/^[\w.:[\]-]+:\d{1,5}$/, example('127.0.0.1:8025'))
        .refine((one) => Number(/\d+$/.exec(one)?.[0]) <= 65_535, 'a port is 65535 at most')
        .default('127.0.0.1:8025'),
      oidc: z
        .strictObject({
          issuer: z.url(),
          clientId: z.string().min(1),
          clientSecretEnv: z.string(),
          rolesClaim: z.string().default('roles'),
        })
        .optional(),
    })
    .prefault({}),
  /** iCalendar feeds of the CSMs, read every ten minutes: a file, or a secret https link. */
  calendars: z
    .record(
      key,
      z
        .strictObject({
          file: z.string().optional(),
          urlEnv: z.string().optional(),
          urlFile: z.string().optional(),
        })
        .refine(
          (one) => [one.file, one.urlEnv, one.urlFile].filter(Boolean).length === 1,
          'name one of file, urlEnv and urlFile',
        ),
    )
    .default({}),
  /** Without it the API is off. */
  api: z
    .strictObject({
      /** Token of a CRM or meeting tool: good for `POST /api/interactions` and nothing else. */
      tokenEnv: z.string().optional(),
      tokenFile: z.string().optional(),
      /** Tokens by a name of yours; each acts for one person, with that person's roles. */
      tokens: z.record(key, apiToken).default({}),
    })
    .refine(
      (one) => Boolean(one.tokenEnv ?? one.tokenFile) || Object.keys(one.tokens).length > 0,
      'name tokenEnv, tokenFile or tokens',
    )
    .optional(),
  store: z
    .strictObject({
      dataDir: z.string().default('data'),
      databaseUrlEnv: z.string().default('DATABASE_URL'),
    })
    .prefault({}),
  sweep: z
    .strictObject({
      cron: z
        .string()
        .refine(isCron, example('"0 6 * * 1-5", Monday to Friday at six'))
        .default('0 6 * * 1-5'),
    })
    .prefault({}),
  retention: z
    .strictObject({
      rawDays: days(3650).default(30),
      textDays: days(3650).default(180),
      decisionDays: days(3650).default(730),
      auditDays: days(3650).default(730),
    })
    .prefault({}),
  caps: z
    .strictObject({
      perRecipientHour: z.number().int().min(1).default(5),
      /** Urgent mails (escalation, call request) are not held back by it. */
      perRecipientDay: z.number().int().min(1).default(40),
      perHour: z.number().int().min(1).default(50),
    })
    .prefault({}),
});

/** The file as written, after defaults. */
export type ConfigFile = z.infer<typeof configSchema>;
