import type { EvidenceWords } from '../../types';

export const security: EvidenceWords = {};
