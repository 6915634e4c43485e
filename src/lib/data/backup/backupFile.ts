import * as v from 'valibot';
import { Deck } from '../decks';
import { DatasetRecord } from '../schema/core';
import { SCHEMA_VERSION, text } from '../schema/atoms';

/** The content of `backup.json`. */
export const BackupFile = v.object({
	format: v.literal('outturn-backup'),
	schema: v.literal(SCHEMA_VERSION),
	madeAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT/)),
	/** The own dataset that was active; `null`: the published report was. */
	active: v.nullable(text),
	datasets: v.array(DatasetRecord),
	decks: v.array(Deck),
	columns: v.nullable(text),
	/** None in a backup made before questions were. */
	answers: v.optional(v.nullable(text))
});
export type BackupFile = v.InferOutput<typeof BackupFile>;
