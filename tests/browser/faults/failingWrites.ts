import type { Page } from '@playwright/test';

/**
 * Runs in the page ahead of its own code: the write that `failWrite` named fails, as where there
 * is no room, or takes its whole transaction with it.
 */
export function FAILING_WRITES() {
	const key = 'failing write';
	const { put } = IDBObjectStore.prototype;
	let count = 0;
	IDBObjectStore.prototype.put = function (...args) {
		const [write, how] = (sessionStorage.getItem(key) ?? '').split(' ');
		if (!write || (write !== 'every' && ++count !== Number(write))) return put.apply(this, args);
		if (how === 'full') throw new DOMException('no room', 'QuotaExceededError');
		const asked = put.apply(this, args);
		this.transaction.abort();
		return asked;
	};
}

/** From the next load on the nth write fails, or every: for want of room, or called off. */
export const failWrite = (page: Page, write: number | 'every', how: 'full' | 'call off' = 'full') =>
	page.evaluate(
		(value) => sessionStorage.setItem('failing write', value),
		`${write} ${how === 'full' ? 'full' : 'off'}`
	);
