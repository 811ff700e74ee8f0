export type Step =
	'first' | 'silence' | 'callers' | 'values' | 'osce' | 'turkmen' | 'crowded' | 'luxembourg' | 'initiative';

export interface VisitsState {
	step: Step;
	/**
	 * The time that is seen, from the start of one year or month to the end of another. All steps show the whole ruler; a
	 * shorter stretch is drawn larger, with what stands in it alone.
	 */
	from: string;
	to: string;
}

const whole = (step: Step): VisitsState => ({ step, from: '1992', to: '2012' });

/** One state for each step: the same ruler, and on it what the step tells of. */
export const states: Readonly<Record<Step, VisitsState>> = {
	first: whole('first'),
	silence: whole('silence'),
	callers: whole('callers'),
	values: whole('values'),
	osce: whole('osce'),
	turkmen: whole('turkmen'),
	crowded: whole('crowded'),
	luxembourg: whole('luxembourg'),
	initiative: whole('initiative')
};
