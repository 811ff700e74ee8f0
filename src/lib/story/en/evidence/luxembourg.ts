import type { EvidenceWords } from '../../types';

export const luxembourg: EvidenceWords = {};
