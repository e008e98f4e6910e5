import { isPublicDomain } from '../domain/public-domain.ts';
import { z } from 'zod';

/** One account as it comes from outside. A public mail domain would make strangers one customer: refused. */
export const accountInput = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/i, 'write it like acme-corp'),
    name: z.string().trim().min(1, 'the name is missing').max(120),
    domains: listOf(domainFault),
    contacts: listOf(contactFault),
    csm: z.string().min(1, 'the CSM is missing'),
    manager: z.string().min(1, 'the manager is missing'),
    managed: z.boolean(),
  })
  .refine((one) => one.domains.length + one.contacts.length > 0, {
    path: ['domains'],
    error: 'give it domains or contacts; without either no mail is ever its',
  });

/** A list of which the first wrong one is shown: "domains.0" says little of a cell that holds several. */
function listOf(fault: (one: string) => string | null) {
  return z.array(z.string()).superRefine((all, context) => {
    const message = all.map(fault).find((one) => one !== null);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

function domainFault(domain: string): string | null {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) {
    return `"${domain.slice(0, 80)}" is no domain; write it like acme.example`;
  }
  if (domain.startsWith('www.'))
    return `${domain} is a web site; mail comes from ${domain.slice(4)}`;
  return isPublicDomain(domain)
    ? `${domain} is a public mail domain; list the addresses under contacts`
    : null;
}

function contactFault(address: string): string | null {
  return /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(address)
    ? null
    : `"${address.slice(0, 80)}" is no address; write it like a@b.example`;
}
