export { chartOf } from './chart';
export { pngOf } from './png';
export { chapterCard, storyCard } from './share';
export { svgOf, type ImageOptions } from './svg';
export type { Scheme } from './tokens';
