import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from '../../tools/files.ts';

/** What an invented council publishes over the built site, where it differs from what was built. */
export const OTHER = {
	title: 'Scorecard of the second quarter',
	publishedOn: '2012-12-12',
	site: {
		name: 'Northbridge · Housing',
		organisation: 'Northbridge Council',
		place: 'Northbridge',
		subject: 'housing'
	},
	added: {
		id: 'hsg-04b',
		reference: 'HSG-04b',
		title: 'Homes let within 28 days',
		outturn: '91.7%'
	},
	renamed: { id: 'ni-116', title: 'Children in low-income homes', before: 'Children in poverty' },
	area: { code: 'E01007657', measure: 'child-poverty', printed: '12.3%' },
	ward: { code: 'E05999999', name: 'Newhall' }
};

/** The zip that Publish makes of it. The desk's own modules make it, in a program of their own. */
export function otherCouncilZip(): Uint8Array {
	const file = join(mkdtempSync(join(tmpdir(), 'outturn-other-')), 'publish.zip');
	const program = join('tests', 'browser', 'tools', 'writeOtherCouncil.ts');
	execFileSync('npx', ['tsx', program, file], { cwd: ROOT });
	return readFileSync(file);
}

/** Unpacks a zip over a folder, as a person would. */
export function unpack(zip: Uint8Array, folder: string): void {
	for (const [name, bytes] of Object.entries(unzipSync(zip))) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}
