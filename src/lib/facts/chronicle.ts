import type { FactRow } from './types';

export const chronicle: readonly FactRow[] = [];
