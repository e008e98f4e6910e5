/** Whether a domain is `parent` itself or one of its sub-domains; both in lower case. */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** What stands behind the last `@` of an address, in lower case; all of it where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether an address lies in one of our own domains: a colleague, never a customer's contact. */
export function isOurAddress(address: string, ownDomains: readonly string[]): boolean {
  return ownDomains.some((own) => isWithin(domainOf(address), own.toLowerCase()));
}

/**
 * Why no customer can have this domain, in words; null when one can. A domain that is ours, lies inside ours or
 * contains ours would make every colleague a customer's address, and the wall would then stop every mail
 * (dispatch/wall.ts). The configuration, the import and a merge ask the same question.
 */
export function whyOurs(domain: string, ownDomains: readonly string[]): string | null {
  const ours = ownDomains.find((own) => isWithin(domain, own) || isWithin(own, domain));
  if (ours === undefined) return null;
  const whose =
    domain === ours
      ? 'is your own domain'
      : isWithin(domain, ours)
        ? `lies inside your own domain ${ours}`
        : `contains your own domain ${ours}`;
  return `${domain} ${whose}; a customer cannot have it`;
}
