import providers from 'email-providers/all.json' with { type: 'json' };

const publicDomains = new Set<string>(providers);

/** Whether anybody may have an address in this domain (gmail.com), so that it names no customer; in lower case. */
export function isPublicDomain(domain: string): boolean {
  return publicDomains.has(domain);
}
