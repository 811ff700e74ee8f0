import type { FactRow } from './types';

export const luxembourg: readonly FactRow[] = [];
