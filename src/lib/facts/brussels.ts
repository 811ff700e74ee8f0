import type { FactRow } from './types';

export const brussels: readonly FactRow[] = [];
