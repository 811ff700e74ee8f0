import type { EvidenceWords } from '../../types';

export const distance: EvidenceWords = {};
