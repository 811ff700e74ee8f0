import type { FactRow } from './types';

export const silence: readonly FactRow[] = [];
