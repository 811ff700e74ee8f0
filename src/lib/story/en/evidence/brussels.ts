import type { EvidenceWords } from '../../types';

export const brussels: EvidenceWords = {};
