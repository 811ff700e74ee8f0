// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { StepRef } from './position.svelte';
import { StepScrollers } from './step-scrollers';

afterEach(() => vi.unstubAllGlobals());

it('watches a part that comes near, listens to no scrolling, and leaves listening as it was', () => {
	const near: ((entries: { target: Element; isIntersecting: boolean }[]) => void)[] = [];
	const observed: Element[] = [];
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(told: (typeof near)[number]) {
				near.push(told);
			}
			observe = (element: Element) => observed.push(element);
			disconnect = () => {};
		}
	);
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe = () => {};
			disconnect = () => {};
		}
	);
	const asked = vi.fn(() => 0);
	Object.defineProperty(window, 'pageYOffset', { get: asked, configurable: true });
	const [element, first, second] = [0, 1, 2].map(() => document.createElement('section'));
	if (!element || !first || !second) throw new Error('no elements');
	const steps = [first, second].map((one, index) => ({ element: one, entry: one, index }) as StepRef);

	new StepScrollers([{ element, steps }], { entered: () => {}, left: () => {} }).start(0.5);
	expect(observed).toEqual([element]);
	near[0]?.([{ target: element, isIntersecting: true }]);
	expect(observed).toEqual([element, first, second]);
	const heard = vi.fn();
	document.addEventListener('scroll', heard);
	asked.mockClear();
	document.dispatchEvent(new Event('scroll'));
	expect(heard).toHaveBeenCalledOnce();
	expect(asked).not.toHaveBeenCalled();
});
