import type { Link } from './links.ts';

/** A line of a list. `source` is the id of the ledger entry or message that it rests on. */
export interface Item {
  readonly text: string;
  readonly source?: string;
}

/** One piece of a mail. Text and HTML are both made from these, so they cannot say different things. */
export type Block =
  | { readonly is: 'lead'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'small'; readonly text: string }
  | {
      readonly is: 'field';
      readonly label: string;
      readonly text: string;
      readonly link?: Link;
      readonly source?: string;
    }
  | { readonly is: 'section'; readonly label: string; readonly items: readonly Item[] }
  | { readonly is: 'list'; readonly items: readonly Item[] }
  | {
      readonly is: 'quote';
      readonly text: string;
      /** Who wrote it, and when, in words. */
      readonly from: string;
      readonly at: string;
      readonly source: string;
    }
  | { readonly is: 'signature'; readonly words: string; readonly text: string }
  | { readonly is: 'draft'; readonly text: string }
  | { readonly is: 'buttons'; readonly links: readonly Link[] }
  | { readonly is: 'links'; readonly links: readonly Link[] };
