import type { EvidenceWords } from '../../types';

export const chronicle: EvidenceWords = {};
