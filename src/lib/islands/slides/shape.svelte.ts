import { MediaQuery } from 'svelte/reactivity';
import { WIDE, type Shape } from '../../slides/sizes';

const wide = new MediaQuery(WIDE);

/** The shape that fits the screen now. */
export const shapeNow = (): Shape => (wide.current ? 'wide' : 'tall');
