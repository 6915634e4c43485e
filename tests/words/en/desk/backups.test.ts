import { expect, test } from 'vitest';
import type { BackupReason } from '$lib/data/backup/checkBackup';
import { backupReasonText } from '$words/desk/backups';

test.each<[BackupReason, string]>([
	[
		{ kind: 'no-backup', lacksMain: true },
		'This is no backup of this site: it has no file backup.json.'
	],
	[{ kind: 'no-backup', lacksMain: false }, 'This is no backup of this site.'],
	[{ kind: 'no-json' }, 'It is cut short or no JSON.'],
	[
		{ kind: 'other-schema', found: 3, wanted: 2 },
		'It was made by a newer version of this site (schema 3, where this page reads 2).'
	],
	[
		{ kind: 'other-schema', found: 1, wanted: 2 },
		'It was made by an older version of this site (schema 1, where this page reads 2).'
	],
	[{ kind: 'misfit', said: 'Invalid type' }, 'Invalid type'],
	[
		{ kind: 'unknown-active', active: 'own-1' },
		'Expected one of its own datasets, and not “own-1”'
	],
	[
		{ kind: 'missing', title: 'Quarter 1', part: 'areas' },
		'It is missing: “Quarter 1” needs it as its areas.'
	],
	[{ kind: 'other-hash' }, 'It is damaged or was changed: it does not have the hash in its name.']
])('what is wrong with a backup: %o', (reason, words) => {
	expect(backupReasonText(reason)).toBe(words);
});
