import { parse } from 'tldts';
import { oneLine } from './clean.ts';

/**
 * `text` with every link made unclickable: `https://a.com/x` becomes `hxxps://a[.]com/x`, `www.a.com` becomes
 * `www[.]a[.]com`, other schemes lose their colon. Host names count when they end in a public suffix, so
 * "report.csv" stays. Source: failures.md 4.1 (a spoofer's text inside our trusted mail).
 */
export function defang(text: string): string {
  return text
    .replace(/\bhttp(s?):\/\//gi, 'hxxp$1://')
    .replace(/\b(?!hxxps?:)([a-z][a-z0-9+.-]{1,20}):\/\//gi, '$1[:]//')
    .replace(/(javascript|vbscript):/gi, '$1[:]')
    .replace(/\b(data|mailto|tel|file):(?=\S)/gi, '$1[:]')
    .replace(/[\p{L}\p{N}-]{1,63}(?:[.。．｡][\p{L}\p{N}-]{1,63}){1,10}/gu, (host) =>
      isHost(host) ? host.replace(/[.。．｡]/g, '[.]') : host,
    )
    .replace(/(hxxps?:\/\/)(\[[0-9a-f:.]{2,60}\])/gi, '$1[$2]');
}

function isHost(host: string): boolean {
  const plain = host.replace(/[。．｡]/g, '.');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain) || /^www\./i.test(plain)) return true;
  const { isIcann, isPrivate, domain } = parse(plain, { allowPrivateDomains: true });
  return domain !== null && (isIcann === true || isPrivate === true);
}

/** An address as text: as it is when it is a plain one, else with whatever it hides made unclickable. */
export function addressText(address: string): string {
  const line = oneLine(address, 160);
  return /^[\w.+'-]{1,64}@[\w.-]{1,120}$/.test(line) ? line : defang(line);
}
