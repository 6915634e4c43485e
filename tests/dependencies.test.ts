import { describe, expect, test } from 'vitest';
import { textOf } from './tools/files';

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	link?: boolean;
	devDependencies?: Record<string, string>;
	hasInstallScript?: boolean;
}
interface Asked {
	dependencies?: Record<string, string>;
	devDependencies: Record<string, string>;
	overrides: Record<string, string>;
}

const ASKED = JSON.parse(textOf('package.json')) as Asked;
const LOCK = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
const INSTALLED = Object.entries(LOCK.packages).filter(([path]) => path !== '');

/** Licences that may be installed, and why where that is not plain. */
const LICENCES: Record<string, string> = {
	MIT: 'asks for its notice to be kept',
	ISC: 'as MIT, in fewer words',
	'0BSD': 'asks for nothing',
	'BSD-2-Clause': 'asks for its notice to be kept',
	'BSD-3-Clause': 'the same, and that no name be used to advertise',
	'Apache-2.0': 'asks for its notice and NOTICE to be kept, and grants patents',
	'(MIT OR CC0-1.0)': 'MIT is chosen',
	'BlueOak-1.0.0': 'as MIT, in plain words, and grants patents'
};

/** Packages under another licence: none of their code is in what a browser is sent. */
const UNUSUAL: Record<string, { licence: string; why: string }> = {
	'@axe-core/playwright': { licence: 'MPL-2.0', why: 'it tests pages; unchanged and not sent on' },
	'axe-core': { licence: 'MPL-2.0', why: 'it tests pages; unchanged and not sent on' },
	'parse-cache-control': {
		licence: 'none',
		why: 'its package names "BSD" in the old way, its LICENSE is the three clauses; Lighthouse reads headers with it'
	},
	lightningcss: { licence: 'MPL-2.0', why: 'Vite makes style sheets with it; its code stays here' }
};

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
/** A package for one platform is part of the one that it is for. */
const wholeOf = (path: string) => nameOf(path).replace(/^(lightningcss)-.+/, '$1');

describe('what the project is built from', () => {
	test('is asked for at exact versions', () => {
		const asked = { ...ASKED.dependencies, ...ASKED.devDependencies, ...ASKED.overrides };
		const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
		expect(loose).toEqual([]);
	});

	test('is locked at the very versions that are asked for', () => {
		expect(LOCK.packages['']?.devDependencies).toEqual(ASKED.devDependencies);
		for (const [name, version] of Object.entries({ ...ASKED.devDependencies, ...ASKED.overrides }))
			expect(LOCK.packages[`node_modules/${name}`]?.version, name).toBe(version);
	});

	test('is locked by its content, and from no host but the registry that npm is set to', () => {
		const unchecked = INSTALLED.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
		expect(unchecked.map(([path]) => path)).toEqual([]);
		const elsewhere = INSTALLED.filter(([, { resolved, link }]) => resolved ?? link);
		expect(elsewhere.map(([path]) => path)).toEqual([]);
	});

	test('is all under a licence of the list', () => {
		const others = INSTALLED.filter(
			([path, { license = 'none' }]) =>
				!(license in LICENCES) && UNUSUAL[wholeOf(path)]?.licence !== license
		);
		expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
	});

	test('has no exception that nothing needs any more', () => {
		const names = INSTALLED.map(([path]) => wholeOf(path));
		expect(Object.keys(UNUSUAL).filter((name) => !names.includes(name))).toEqual([]);
	});
});
