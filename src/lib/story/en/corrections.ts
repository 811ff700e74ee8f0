import type { CorrectionWords } from '../types';

export const corrections: Readonly<Record<string, CorrectionWords>> = {};
