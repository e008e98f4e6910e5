import { html } from 'hono/html';
import type { Html, Viewer } from './page.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a hundred times: one per zone and shape. */
function formatted(at: Date, zone: string, shape: Intl.DateTimeFormatOptions): string {
  const key = `${zone} ${JSON.stringify(shape)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...shape });
    formats.set(key, format);
  }
  return format.format(at);
}

const clockShape = { hour: '2-digit', minute: '2-digit' } as const;
const dayShape = { day: 'numeric', month: 'short' } as const;
const fullShape = { ...dayShape, year: 'numeric' } as const;
const dayMs = 86_400_000;

/** A day in the viewer's own zone: "today", "yesterday", "3 May", with the year when it is another one. */
export function day(at: Date, viewer: Viewer): string {
  const zone = viewer.person.hours.timeZone;
  const full = formatted(at, zone, fullShape);
  const shifted = (days: number): string =>
    formatted(new Date(viewer.now.getTime() + days * dayMs), zone, fullShape);
  if (full === shifted(0)) return 'today';
  if (full === shifted(-1)) return 'yesterday';
  if (full === shifted(1)) return 'tomorrow';
  const sameYear = full.slice(-4) === shifted(0).slice(-4);
  return sameYear ? formatted(at, zone, dayShape) : full;
}

/** An instant in the viewer's own zone: "today, 09:14", "3 May, 09:14". */
export function when(at: Date, viewer: Viewer): string {
  return `${day(at, viewer)}, ${clock(at, viewer)}`;
}

/** The time of day in the viewer's own zone: "09:14". */
export function clock(at: Date, viewer: Viewer): string {
  return formatted(at, viewer.person.hours.timeZone, clockShape);
}

/** An instant as a `time` element. */
export function timeOf(at: Date, viewer: Viewer): Html {
  return html`<time datetime="${at.toISOString()}">${when(at, viewer)}</time>`;
}

/** A day as a `time` element. */
export function dayOf(at: Date, viewer: Viewer): Html {
  return html`<time datetime="${at.toISOString()}">${day(at, viewer)}</time>`;
}

/** A calendar day (ISO date, of no zone) in words: "3 May", "3 May 2027", "today". */
export function isoDay(date: string, viewer: Viewer): string {
  const at = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const full = formatted(at, 'UTC', fullShape);
  const today = formatted(viewer.now, viewer.person.hours.timeZone, fullShape);
  if (full === today) return 'today';
  return full.slice(-4) === today.slice(-4) ? formatted(at, 'UTC', dayShape) : full;
}

/** The viewer's own date as ISO: "2026-05-03". */
export function today(viewer: Viewer): string {
  return isoIn(viewer.now, viewer.person.hours.timeZone);
}

/** The date of an instant in a zone, as ISO. */
export function isoIn(at: Date, zone: string): string {
  const [d = '', m = '', y = ''] = formatted(at, zone, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).split('/');
  return `${y}-${m}-${d}`;
}

/** How long ago: "just now", "12 min ago", "5 h ago", "3 days ago"; null = never. */
export function ago(ms: number | null): string {
  if (ms === null) return 'never';
  return ms < 45_000 ? 'just now' : `${span(ms)} ago`;
}

/** A length of time in its largest fitting unit: "12 min", "5 h", "3 days". */
export function span(ms: number): string {
  if (ms < 90_000) return ms < 45_000 ? `${Math.round(ms / 1_000)} s` : '1 min';
  if (ms < 90 * 60_000) return `${Math.round(ms / 60_000)} min`;
  if (ms < 36 * 3_600_000) return `${Math.round(ms / 3_600_000)} h`;
  return `${Math.round(ms / dayMs)} days`;
}
