import type { Frame } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { books } from './books';
import { five } from './five';
import { friends } from './friends';
import { investment } from './investment';
import { lessons } from './lessons';
import { plans } from './plans';
import { roomOf, type Room } from './room';
import { scale } from './scale';
import type { State } from './states';
import { years } from './years';

const PICTURES: Readonly<Record<State['picture'], (room: Room) => Frame>> = {
	years,
	books,
	five,
	investment,
	lessons,
	plans,
	friends,
	scale
};

/** The picture of a state in the room there is. Pure: same input, same frame. */
export const layout = ({ picture }: State, input: LayoutInput): Frame => PICTURES[picture](roomOf(input));
