/**
 * The only script: keys, the menu of a phone, and handing a link's fragment to its form. It writes no HTML,
 * so that it runs under `trusted-types 'none'`; every page works without it. Keys can be switched off (WCAG 2.1.4).
 */
export const script = `
'use strict';
const root = document.documentElement;
root.classList.add('js');
const goes = { q: '/', a: '/accounts', p: '/promises', u: '/unmatched', w: '/week', h: '/health' };
const kept = () => { try { return localStorage.getItem('keys') !== 'off'; } catch { return true; } };
document.addEventListener('DOMContentLoaded', () => {
  const one = (what) => document.querySelector(what);
  const token = one('input[name=token]');
  if (token && location.hash.length > 1) {
    token.value = location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
    if (token.form.matches('[data-look]')) token.form.submit();
  }
  const menu = one('.menu');
  menu?.addEventListener('click', () => {
    const open = one('.side').classList.toggle('open');
    menu.setAttribute('aria-expanded', String(open));
  });
  const keys = one('#keys');
  const show = () => { if (keys && !keys.open) keys.showModal(); };
  one('#show-keys')?.addEventListener('click', show);
  const box = one('#keys-on');
  if (box) {
    box.checked = kept();
    box.addEventListener('change', () => {
      try { localStorage.setItem('keys', box.checked ? 'on' : 'off'); } catch {}
    });
  }
  const links = [...document.querySelectorAll('a[data-open]')];
  const step = (by) => {
    if (links.length === 0) return;
    const at = links.indexOf(document.activeElement);
    links[Math.min(Math.max(at + by, 0), links.length - 1)].focus();
  };
  const act = (name) => {
    const place = one('[data-act="' + name + '"]');
    if (!place) return;
    if (place.tagName === 'DETAILS') place.open = true;
    const field = place.matches('button') ? place : place.querySelector('input:not([type=hidden]),textarea,select');
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  let going = 0;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys?.open || !kept()) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    const place = event.timeStamp - going < 1200 ? goes[event.key] : undefined;
    going = event.key === 'g' ? event.timeStamp : 0;
    if (place) return location.assign(place);
    const does = {
      j: () => step(1), k: () => step(-1), '?': show,
      '/': () => one('input[type=search]')?.focus(),
      i: () => act('acknowledge'), e: () => act('plan'), s: () => act('snooze'), d: () => act('disagree'),
    }[event.key];
    if (does) { event.preventDefault(); does(); }
  });
});
`;
