import { csvwFiles } from '$lib/export/package/csvwFiles';
import { packageZip } from '$lib/export/package/packageZip';
import { manifestFor } from '$lib/data/schema/manifest';
import { publishZip } from '$lib/export/publish/publishZip';
import { templateCsv } from '$lib/export/tables/template';
import { templateWorkbook, workbook } from '$lib/export/workbook/workbook';
import { filesZip } from '$lib/export/filesZip';
import { rawTables } from '$lib/package/rawTables';
import type { DownloadRequest } from '../protocol';

/** A dataset as a file to be taken away. */
export function contentOf({ download, parts, publication }: DownloadRequest): Uint8Array {
	if (download === 'publish')
		return publishZip({ manifest: manifestFor(publication, parts).manifest, parts });
	if (download === 'template-workbook') return templateWorkbook(parts.core, publication);
	if (download === 'template-csv') return templateCsv(parts.core);
	const tables = rawTables(parts);
	if (download === 'workbook') return workbook(tables, publication);
	if (download === 'tables') return filesZip(csvwFiles(tables, publication));
	return packageZip({ tables, boundaries: parts.boundaries, publication });
}
