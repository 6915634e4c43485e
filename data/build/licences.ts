import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Output {
	type: string;
	moduleIds?: string[];
}
interface Emitting {
	environment: { name: string };
	emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
}

/** The folders of the packages that modules of a bundle come from, in order. */
export const packagesOf = (modules: string[]): string[] =>
	[...new Set(modules.flatMap(folderOf))].sort();

const folderOf = (id: string) =>
	/.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\0', ''))?.[0] ?? [];

/** What a package's licence asks to be kept with its code: its name, version, licence and notice. */
export function noticeOf(folder: string): string {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as Record<string, string>;
	const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.|$)/i.test(file));
	if (files.length === 0) throw new Error(`${name} has no licence beside its code: look at it.`);
	const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

const HEAD =
	'The scripts of this site contain code of the packages below, each with its licence and notice.';

/** A plugin of the site's build: `licences.txt`, from the modules that the browser is sent. */
export const licences = () => ({
	name: 'licences',
	generateBundle(this: Emitting, _: unknown, bundle: Record<string, Output>) {
		if (this.environment.name !== 'client') return;
		const folders = packagesOf(Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
		const source = `${[HEAD, ...folders.map(noticeOf)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
		this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
	}
});
