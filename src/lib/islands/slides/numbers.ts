import type { Position, StepRef } from '$lib/islands/story/position.svelte';
import { COVER } from '../../slides/cover';

/** Slides are numbered from 1: the cover, where there is one, is none of them. */
const first = ({ steps }: Position): number => (steps[0]?.id === COVER ? 0 : 1);

export const numberOf = (position: Position, { index }: StepRef): number => index + first(position);

export const lastNumber = (position: Position): number => position.steps.length - 1 + first(position);

/** The slide of a number, where there is one. */
export const numbered = (position: Position, number: number): StepRef | undefined =>
	position.steps[number - first(position)];
