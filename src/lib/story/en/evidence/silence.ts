import type { EvidenceWords } from '../../types';

export const silence: EvidenceWords = {};
