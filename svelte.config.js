import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { chosenPackage } from './data/build/chosenPackage.js';
import { siteFolder } from './data/build/siteFolder.js';
import { languageOf, wordsLanguages } from './data/build/words.js';

const basemap = JSON.parse(readFileSync('src/basemap.json', 'utf8'));
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

// kit hashes its own scripts and inlined styles, but not what is written in app.html
// nor the style attribute of its route announcer: both are computed here, so that an
// upgrade of either shows in the policy and not as a violation in a reader's console.
const template = readFileSync('src/app.html', 'utf8');
const templateScripts = [...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
	(m) => m[1]
);
const announcer = readFileSync(
	'node_modules/@sveltejs/kit/src/core/sync/write_root.js',
	'utf8'
).match(/id="svelte-announcer"[^>]*style="([^"]*)"/)?.[1];
if (!announcer) throw new Error('The announcer of @sveltejs/kit is not where it was: look at it.');

// The one other host that may ever be asked, and only for pictures, once a reader wants it.
const tileHosts = basemap.address ? [new URL(basemap.address).origin] : [];

/** The language of the site's words: a folder of src/lib/words. Tests have a "pseudo" one, made of English. */
const { site } = JSON.parse(readFileSync(join(chosenPackage(), 'datapackage.json'), 'utf8'));
const { OUTTURN_LANGUAGE: language = languageOf(String(site?.language ?? 'en')) } = process.env;
const spoken = language === 'pseudo' ? 'en' : language;
const words = `src/lib/words/${spoken}`;
if (!wordsLanguages().includes(spoken))
	throw new Error(
		`The site's language is "${language}" (OUTTURN_LANGUAGE, or "language" of the package's site), and there is no folder ${words}.`
	);

// Said once in the form that whatever is built has it in; a folder that cannot be stops the build here.
process.env.OUTTURN_BASE = siteFolder();

/** A build's name follows from what it is made of: the same files make the same build. */
function versionOf() {
	const { OUTTURN_BASE, OUTTURN_CONTACT } = process.env;
	const hash = createHash('sha256').update(
		JSON.stringify([OUTTURN_BASE, OUTTURN_CONTACT, language, chosenPackage()])
	);
	const within = ['src', 'static', 'data'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			// Made from the tables, which count already, and maybe not made yet.
			.filter((file) => !file.startsWith(join('static', 'data')))
	);
	for (const file of [...within.sort(), 'package-lock.json', 'svelte.config.js', 'vite.config.ts'])
		hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({
			strict: true,
			precompress: true,
			pages: process.env.OUTTURN_OUTPUT ?? 'build'
		}),
		alias: { $words: words, $package: chosenPackage() },
		paths: { relative: true },
		inlineStyleThreshold: 100_000,
		serviceWorker: { register: false },
		version: { name: versionOf() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...templateScripts.map(sha256)],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', sha256(announcer)],
				'img-src': ['self', 'data:', 'blob:', ...tileHosts],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				// No text becomes markup or a script's address, whatever code would have it so: only
				// Svelte's own templates, the service worker's address (state/store/siteWorker.ts) and what
				// map/leaflet/trustedMarkup.js lets through.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'outturn-worker', 'outturn-desk', 'default']
			}
		},
		prerender: {
			entries: ['*', '/404.html', '/offline.html', '/data/published.html', '/data/published.css']
		}
	}
};
