import type { FactRow } from './types';

export const distance: readonly FactRow[] = [];
