import providers from 'email-providers/all.json' with { type: 'json' };
import { z } from 'zod';

const publicDomains = new Set<string>(providers);

/** One account as it comes from outside. A public mail domain would make strangers one customer: refused. */
export const accountInput = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/i, 'write it like acme-corp'),
    name: z.string().trim().min(1, 'the name is missing').max(120),
    domains: z.array(z.string()).superRefine((domains, context) => {
      const wrong = domains.find((one) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(one));
      if (wrong !== undefined) {
        const message = `"${wrong.slice(0, 80)}" is no domain; write it like acme.example`;
        context.addIssue({ code: 'custom', message });
        return;
      }
      const open = domains.find((one) => publicDomains.has(one));
      if (open === undefined) return;
      const message = `${open} is a public mail domain; list the addresses under contacts`;
      context.addIssue({ code: 'custom', message });
    }),
    contacts: z.array(z.string()).superRefine((contacts, context) => {
      const wrong = contacts.find((one) => !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(one));
      if (wrong === undefined) return;
      const message = `"${wrong.slice(0, 80)}" is no address; write it like a@b.example`;
      context.addIssue({ code: 'custom', message });
    }),
    csm: z.string().min(1, 'the CSM is missing'),
    manager: z.string().min(1, 'the manager is missing'),
    managed: z.boolean(),
  })
  .refine((one) => one.domains.length + one.contacts.length > 0, {
    path: ['domains'],
    error: 'give it domains or contacts; without either no mail is ever its',
  });
