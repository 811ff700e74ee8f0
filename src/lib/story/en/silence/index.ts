import { copy } from './copy';
import { evidence } from './evidence';
import { guide } from './guide';
import { plain } from './plain';
import { quiz } from './quiz';
import type { ChapterWords } from '../../types';

export const words: ChapterWords = { copy, plain, evidence, guide, quiz };
