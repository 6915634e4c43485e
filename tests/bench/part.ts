import type { Browser } from 'playwright';

/** What is measured together and told in one section; each row can be measured by itself. */
export interface Part<T> {
	rows: readonly string[];
	/** @returns `undefined` where the built site has nothing to measure */
	measure(browser: Browser, row: string): Promise<T | undefined>;
}

/** A row as it was measured last, and where, in words. */
export interface Measured<T> {
	on: string;
	result: T;
}
