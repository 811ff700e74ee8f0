import type { FactRow } from './types';

export const trade: readonly FactRow[] = [];
