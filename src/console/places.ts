import type { Role } from '../domain/account.ts';
import type { MenuFigures } from '../store/menu-figures.ts';
import { everybody, keepers } from './policy.ts';

/** One entry of the navigation, who sees it, and the figure beside it. */
export interface Place {
  readonly href: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly figure?: (menu: MenuFigures | null) => {
    readonly n: number;
    readonly hot: boolean;
    readonly what: string;
  };
}

/** The pages of the navigation, in their order. */
export const places: readonly Place[] = [
  {
    href: '/',
    name: 'Queue',
    roles: everybody,
    figure: (menu) => ({ n: menu?.waitingHigh ?? 0, hot: true, what: 'High without an answer' }),
  },
  { href: '/accounts', name: 'Accounts', roles: everybody },
  {
    href: '/promises',
    name: 'Promises',
    roles: everybody,
    figure: (menu) => ({ n: menu?.overduePromises ?? 0, hot: true, what: 'overdue' }),
  },
  { href: '/unmatched', name: 'Unmatched senders', roles: everybody },
  { href: '/week', name: 'Week', roles: everybody },
  {
    href: '/health',
    name: 'Health',
    roles: everybody,
    figure: (menu) => ({ n: menu?.troubles ?? 0, hot: true, what: 'to look at' }),
  },
  { href: '/settings', name: 'Settings', roles: keepers },
  { href: '/activity', name: 'Who did what', roles: keepers },
];
