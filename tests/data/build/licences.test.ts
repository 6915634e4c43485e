import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticeOf, packagesOf } from '../../../data/build/licences';
import { ROOT } from '../../tools/files';

test('the packages of a bundle are found by its modules, each once, one within another too', () => {
	expect(
		packagesOf([
			'/a/src/routes/+page.svelte',
			'/a/node_modules/svelte/src/index.js',
			'/a/node_modules/svelte/src/store.js',
			'/a/node_modules/@sveltejs/kit/src/runtime/client/entry.js',
			'\0/a/node_modules/d3-array/node_modules/internmap/src/index.js'
		])
	).toEqual([
		'/a/node_modules/@sveltejs/kit',
		'/a/node_modules/d3-array/node_modules/internmap',
		'/a/node_modules/svelte'
	]);
});

test('a notice names the package, its version and licence, and gives its licence in full', () => {
	const notice = noticeOf(join(ROOT, 'node_modules', 'leaflet'));
	expect(notice).toMatch(/^leaflet 1\.9\.4 \(BSD-2-Clause\)\n/);
	expect(notice).toMatch(
		/Redistributions in binary form must reproduce the above copyright notice/
	);
	expect(noticeOf(join(ROOT, 'node_modules', 'dexie'))).toMatch(
		/NOTICE|Apache License[\s\S]*Dexie/
	);
});
