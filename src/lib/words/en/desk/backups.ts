import type { BackupReason } from '$lib/data/backup/checkBackup';
import { counted, NOUNS } from '../counts';
import { PART_NAMES } from '../storage/parts';
import { momentText } from './datasets';

/** A backup before it is restored: what it holds, or what is wrong with it. */

export const PROBLEMS = {
	table: 'Problems',
	file: 'File',
	field: 'Field',
	wanted: 'Wanted',
	wholeFile: 'whole file'
};

export const refusedText = (file: string, problems: number): string =>
	`${file} cannot be restored: ${counted(problems, NOUNS.problem)}. Nothing was changed. Take another backup, or make a new one.`;

/** What is wrong with a file of a backup, or with a field of it. */
export function backupReasonText(reason: BackupReason): string {
	switch (reason.kind) {
		case 'no-backup':
			return `This is no backup of this site${reason.lacksMain ? ': it has no file backup.json' : ''}.`;
		case 'no-json':
			return 'It is cut short or no JSON.';
		case 'other-schema':
			return `It was made by ${reason.found > reason.wanted ? 'a newer' : 'an older'} version of this site (schema ${reason.found}, where this page reads ${reason.wanted}).`;
		case 'misfit':
			return reason.said;
		case 'unknown-active':
			return `Expected one of its own datasets, and not “${reason.active}”`;
		case 'missing':
			return `It is missing: “${reason.title}” needs it as its ${PART_NAMES[reason.part]}.`;
		case 'other-hash':
			return 'It is damaged or was changed: it does not have the hash in its name.';
	}
}

export const CHANGES = {
	table: 'Changes',
	dataset: 'Dataset',
	kept: 'Kept',
	here: 'Here',
	isHere: 'here already',
	added: 'would be added',
	restore: 'Restore'
};

/** @param added how many of its datasets are not here yet */
export const heldText = (
	file: string,
	{ madeAt, datasets, added }: { madeAt: string; datasets: number; added: number }
): string =>
	`${file} was made ${momentText(madeAt)} and holds ${counted(datasets, NOUNS.dataset)} of your own; ${added} would be added. Nothing that is here is lost.`;

/** What could not be backed up. */
export const leftOutText = (titles: readonly string[]): string =>
	`Not whole here, and so not in the backup: ${titles.join(', ')}.`;
