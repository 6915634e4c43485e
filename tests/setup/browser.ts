import '@testing-library/jest-dom/vitest';
import '@testing-library/svelte/vitest';
import { configure } from '@testing-library/svelte';
import { afterEach, beforeEach, expect } from 'vitest';
import '../../src/app.css';

// Limits only end what hangs: no test fails since the machine is busy.
configure({ asyncUtilTimeout: 30_000 });

const said: string[] = [];
const words = (args: unknown[]) => args.map(String).join(' ');

for (const level of ['error', 'warn'] as const) {
	const speak = console[level].bind(console);
	console[level] = (...args: unknown[]) => {
		said.push(`console.${level}: ${words(args)}`);
		speak(...args);
	};
}

beforeEach(() => {
	said.length = 0;
});

/** A component that complains has a fault, even where it looks right. */
afterEach(() => {
	expect(said, 'nothing may be said on the console').toEqual([]);
});
