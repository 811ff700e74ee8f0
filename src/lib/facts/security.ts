import type { FactRow } from './types';

export const security: readonly FactRow[] = [];
