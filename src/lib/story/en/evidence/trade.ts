import type { EvidenceWords } from '../../types';

export const trade: EvidenceWords = {};
