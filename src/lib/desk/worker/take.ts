import { csvwFiles } from '$lib/export/package/csvwFiles';
import { packageZip } from '$lib/export/package/packageZip';
import { manifestFor } from '$lib/data/schema/manifest';
import { publishZip } from '$lib/export/publish/publishZip';
import { workbook } from '$lib/export/workbook/workbook';
import { filesZip } from '$lib/export/filesZip';
import { rawTables } from '$lib/package/rawTables';
import type { TakeRequest } from '../protocol';

/** A dataset as a file to be taken away. */
export function contentOf({ take, parts, publication }: TakeRequest): Uint8Array {
	if (take === 'publish')
		return publishZip({ manifest: manifestFor(publication, parts).manifest, parts });
	const tables = rawTables(parts);
	if (take === 'workbook') return workbook(tables, publication);
	if (take === 'tables') return filesZip(csvwFiles(tables, publication));
	return packageZip({ tables, boundaries: parts.boundaries, publication });
}
