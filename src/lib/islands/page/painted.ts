/** Comes true when the page's words have been painted; where nobody can tell, or the page is opened in the background, soon. */
export const painted = new Promise<unknown>((done) => {
	setTimeout(done, 2000);
	try {
		new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
	} catch {
		// Nobody can tell.
	}
});
