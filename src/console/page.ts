import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Person } from '../domain/account.ts';
import type { Tier } from '../domain/assessment.ts';
import type { MenuFigures } from '../store/menu-figures.ts';
import { places } from './places.ts';
import { may } from './policy.ts';

/** A piece of a page. Every value that is put into `html` is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Who is looking, when, and the token that their forms must carry. */
export interface Viewer {
  readonly person: Person;
  readonly csrf: string;
  readonly now: Date;
  /** Figures beside the names of the pages; null where none are read (a change, an error). */
  readonly menu: MenuFigures | null;
}

/** What stands around a page's title. */
export interface Head {
  /** Above the title: where this page belongs. */
  readonly crumbs?: Html;
  /** Below the title. */
  readonly lead?: Html;
  /** Right of the title. */
  readonly aside?: Html;
}

/** A whole page with the navigation of somebody logged in; without a viewer only the frame. */
export function page(
  title: string,
  viewer: Viewer | null,
  path: string,
  body: Html,
  say?: string,
  head: Head = {},
): Html {
  const main = html`<main id="main" tabindex="-1">
${say ? html`<p class="say" role="status">${say}</p>` : ''}${head.crumbs ?? ''}
<div class="head"><div><h1>${title}</h1>${head.lead ?? ''}</div>${head.aside ?? ''}</div>
${body}${viewer === null ? '' : foot(viewer)}
</main>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Defuse</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script src="/script.js"></script>
</head>
<body>
${
  viewer === null
    ? html`<div class="alone"><div><header class="brand">${mark}Defuse</header>${main}</div></div>`
    : html`<a class="skip" href="#main">Skip to the content</a>
<div class="shell">${side(viewer, path)}${main}</div>`
}
</body>
</html>`;
}

/** The sign of the product: a spark in a ring. Drawn in the ink of its place. */
const mark = html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" aria-hidden="true"><path d="M19.5 6.8A9 9 0 1 0 21 12"/><path d="M8 12.5l3 3 7-9"/></svg>`;

function side(viewer: Viewer, path: string): Html {
  return html`<header class="side"><a class="brand" href="/">${mark}Defuse</a>
<button class="menu only-js" type="button" aria-expanded="false" aria-controls="pages">Menu</button>
<nav id="pages" aria-label="Pages"><ul>${places
    .filter((place) => may(viewer.person, place.roles))
    .map(({ href, name, figure }) => {
      const current = href === path ? html` aria-current="page"` : '';
      return html`<li><a href="${href}"${current}>${name}${figure ? count(figure(viewer.menu)) : ''}</a></li>`;
    })}</ul></nav>
<div class="who"><span class="strong">${viewer.person.name}</span><br><a href="/me">Your logins</a>
<form method="post" action="/logout">${token(viewer)}<button>Log out</button></form></div></header>`;
}

function count(figure: { readonly n: number; readonly hot: boolean; readonly what: string }): Html {
  if (figure.n === 0) return html``;
  return html`<span class="count${figure.hot ? ' hot' : ''}">${figure.n}<span class="hide"> ${figure.what}</span></span>`;
}

function foot(viewer: Viewer): Html {
  return html`<footer class="foot"><span>Times are those of ${viewer.person.hours.timeZone.replaceAll('_', ' ')}.</span>
<button class="plain only-js" type="button" id="show-keys">Keyboard shortcuts</button></footer>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keyboard shortcuts</h2>
<dl>${keys.map(([key, does]) => html`<dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${does}</dd>`)}</dl>
<form method="dialog"><label><input type="checkbox" id="keys-on">Shortcuts are on</label>
<div class="buttons"><button class="main" autofocus>Close</button></div></form></dialog>`;
}

const keys = [
  ['j', 'next case of the list'],
  ['k', 'case before it'],
  ['Enter', 'open it'],
  ['/', 'find'],
  ['i', 'on a case: I’m on it'],
  ['e', 'on a case: write the plan'],
  ['s', 'on a case: snooze'],
  ['d', 'on a case: disagree'],
  ['g q', 'go to the queue; a accounts, p promises, u unmatched, w week, h health'],
  ['?', 'this list'],
] as const;

/** The hidden field that every form of a logged-in person carries. */
export function token(viewer: Viewer): Html {
  return html`<input type="hidden" name="csrf" value="${viewer.csrf}">`;
}

/** The name of a tier for people. */
export function tierName(tier: Tier): string {
  return tier === 'none' ? 'No risk' : tier.charAt(0).toUpperCase() + tier.slice(1);
}

/** A tier as a word on a coloured ground; the word alone says it, the colour only helps. */
export function pill(tier: Tier): Html {
  return html`<span class="pill ${tier}">${tierName(tier)}</span>`;
}

/** A card that says that there is nothing, and what that means or what to do. */
export function empty(title: string, words: Html | string): Html {
  return html`<section class="card empty"><h2>${title}</h2><p class="soft">${words}</p></section>`;
}
