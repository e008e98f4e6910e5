import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Person } from '../domain/account.ts';
import type { Tier } from '../domain/assessment.ts';

/** A piece of a page. Every value that is put into `html` is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Who is looking, and the token that their forms must carry. */
export interface Viewer {
  readonly person: Person;
  readonly csrf: string;
}

const places = [
  ['/', 'Queue'],
  ['/accounts', 'Accounts'],
  ['/promises', 'Promises'],
  ['/unmatched', 'Unmatched senders'],
  ['/week', 'Week'],
  ['/health', 'Health'],
  ['/settings', 'Settings'],
] as const;

/** A whole page with the navigation of somebody logged in; without a viewer only the frame. */
export function page(
  title: string,
  viewer: Viewer | null,
  path: string,
  body: Html,
  say?: string,
): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Defuse</title>
<link rel="stylesheet" href="/style.css">
<script src="/script.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><div class="wrap"><b>Defuse</b>${viewer === null ? '' : navigation(viewer, path)}</div></header>
<main class="wrap" id="main">
${say ? html`<p class="say" role="status">${say}</p>` : ''}
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}

function navigation(viewer: Viewer, path: string): Html {
  return html`<nav aria-label="Pages">${places.map(
    ([href, name]) =>
      html`<a href="${href}"${href === path ? html` aria-current="page"` : ''}>${name}</a>`,
  )}</nav>
<span class="who small">${viewer.person.name}
<form class="inline" method="post" action="/logout">${token(viewer)}<button>Log out</button></form></span>`;
}

/** The hidden field that every form of a logged-in person carries. */
export function token(viewer: Viewer): Html {
  return html`<input type="hidden" name="csrf" value="${viewer.csrf}">`;
}

/** A tier as a word on a coloured ground; the word alone says it, the colour only helps. */
export function pill(tier: Tier): Html {
  const word = tier.charAt(0).toUpperCase() + tier.slice(1);
  return html`<span class="pill ${tier}">${word}</span>`;
}

/** An instant in the viewer's own time zone: "3 May 2026, 09:14". */
export function when(at: Date, viewer: Viewer): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: viewer.person.hours.timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** A day in the viewer's own time zone: "3 May 2026". */
export function day(at: Date, viewer: Viewer): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: viewer.person.hours.timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at);
}

/** An instant as a `time` element. */
export function timeOf(at: Date, viewer: Viewer): Html {
  return html`<time class="nowrap" datetime="${at.toISOString()}">${when(at, viewer)}</time>`;
}
