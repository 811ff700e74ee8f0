export { chartOf } from './chart';
export { pngLater, pngOf } from './png';
export { chapterCard, storyCard } from './share';
export { svgOf, type ImageOptions } from './svg';
export type { Scheme } from './tokens';
