/** Waits until the browser has nothing to do, 4 seconds at most. */
export const whenIdle = () =>
	new Promise<unknown>((idle) => {
		if ('requestIdleCallback' in window) requestIdleCallback(idle, { timeout: 4000 });
		else setTimeout(idle, 300);
	});
