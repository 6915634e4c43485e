import type {
	Damage,
	ForeignFile,
	InnerDamage,
	PlainReason,
	ReadingFault,
	ReadReason
} from '$lib/import/read/fault';
import { lettersOf } from '$lib/import/read/reference';
import { formatNumber } from '$lib/domain/text/format';
import { listAnd } from '../common';
import { LANGUAGE_TAG } from '../language';

/** Why a file or a pasted table cannot be read. */

interface ReadFaultText {
	/** What was found, in words that follow "found". */
	value: string;
	/** In words that follow "wanted". */
	wanted: string;
	/** How to mend it, in a whole sentence. */
	advice: string;
}

const inFull = (n: number) => formatNumber(n, 0);

/** 104857600 as "104.9 MB", 1200 as "0.0012 MB": so that a figure and its limit can be compared. */
const megabytes = (bytes: number): string =>
	`${(bytes / 1e6).toLocaleString(LANGUAGE_TAG, { maximumSignificantDigits: 4 })} MB`;

const COPY = 'Open it, copy the table and paste it here.';
const DRAWN = 'Bring the file that it was made from: a picture holds no figures that can be read.';
const SAVE = 'Open it in the spreadsheet program and save it as .xlsx.';
const UNPACK = 'Unpack it first.';
const SMALLER = 'Remove sheets and pictures that are not part of the table, or bring it in parts.';
const IN_PARTS = 'Remove what is not part of the table, or bring it in parts.';

const FOREIGN: Record<ForeignFile, { value: string; advice: string }> = {
	pdf: { value: 'a PDF', advice: COPY },
	png: { value: 'a picture (PNG)', advice: DRAWN },
	jpeg: { value: 'a picture (JPEG)', advice: DRAWN },
	gif: { value: 'a picture (GIF)', advice: DRAWN },
	tiff: { value: 'a picture (TIFF)', advice: DRAWN },
	rtf: { value: 'a text document (RTF)', advice: COPY },
	gzip: { value: 'a packed file (gzip)', advice: UNPACK },
	rar: { value: 'a packed file (RAR)', advice: UNPACK },
	'7z': { value: 'a packed file (7z)', advice: UNPACK },
	word: { value: 'a Word document', advice: COPY },
	powerpoint: { value: 'a PowerPoint presentation', advice: COPY },
	'binary-workbook': { value: 'a binary workbook (.xlsb)', advice: SAVE },
	'open-document': { value: 'an OpenDocument text or presentation (.odt or .odp)', advice: COPY },
	'old-workbook': {
		value: 'a workbook of before 2007 (.xls)',
		advice: 'Open it in the spreadsheet program and save it as .xlsx or CSV.'
	},
	'old-document': { value: 'a document of before 2007 (.doc or .ppt)', advice: COPY },
	'xml-workbook': { value: 'an XML workbook of 2003', advice: SAVE },
	'page-without-table': { value: 'a page without a table', advice: COPY },
	json: {
		value: 'data for programs (JSON)',
		advice: 'Bring the table that it was made from, as CSV or .xlsx.'
	}
};

const ANY_TABLE =
	'a table (CSV, .xlsx, .ods or HTML), outlines (GeoJSON or TopoJSON), a data package or a backup';
const WITHIN_LIMITS = 'a table of figures no larger than the limits';

function innerDamageText(damage: InnerDamage): string {
	switch (damage.kind) {
		case 'checksum':
			return 'its checksum differs';
		case 'no-beginning':
			return 'its beginning is missing';
		case 'no-end':
			return 'its end is missing';
		case 'not-utf-8':
			return 'it is not UTF-8';
		case 'packing':
			return `packed in way ${damage.method}`;
		case 'unreadable':
			return damage.said;
	}
}

function damageText(damage: Damage): string {
	switch (damage.kind) {
		case 'no-end':
			return 'a zip whose end is missing';
		case 'list-not-whole':
			return 'a zip whose list of contents is not whole';
		case 'held-twice':
			return `a zip that holds ${damage.path} twice`;
		case 'within':
			return `damage in the file within, ${damage.path} (${innerDamageText(damage.damage)})`;
		case 'no-file':
			return `no file ${damage.path} within`;
		case 'misplaced-cell':
			return `a cell in row ${damage.row}, column ${damage.column}`;
		case 'no-text':
			return `a cell that refers to text ${damage.text}, of ${damage.of} that there are`;
	}
}

const zipText = (paths: readonly string[]): string =>
	paths.length > 0 ? `a zip with ${paths.slice(0, 3).join(', ')}` : 'an empty zip';

/** What is always said in the same words. */
const ALWAYS: Record<PlainReason['kind'], ReadFaultText> = {
	empty: {
		value: 'nothing but blanks',
		wanted: 'a table of figures',
		advice: 'Choose the file that holds the table.'
	},
	'no-columns': {
		value: 'text without columns, as a PDF or a web page gives it when it is copied',
		wanted: 'a table with its cells',
		advice:
			'Which figure belongs to which heading is lost in it: copy the table with its cells, or export it as CSV or .xlsx.'
	},
	protected: {
		value: 'a file that is protected by a password, or an old .xls workbook',
		wanted: 'an .xlsx workbook without a password',
		advice: 'Open it in the spreadsheet program and save it as .xlsx without a password.'
	},
	nul: {
		value: 'a NUL, a byte that no text holds',
		wanted: 'text',
		advice: 'The file is damaged, or is no text: save it again as CSV (UTF-8) or as .xlsx.'
	},
	'open-quote': {
		value: 'a quotation mark that opens a cell and is never closed',
		wanted: 'a closing quotation mark',
		advice: 'Close it, or save the file as CSV again.'
	}
};

const isPlain = (reason: ReadReason): reason is PlainReason => reason.kind in ALWAYS;

/** What is beyond a limit. */
function limitText(reason: Extract<ReadReason, { most: number }>): ReadFaultText {
	switch (reason.kind) {
		case 'too-large':
			return {
				value: megabytes(reason.bytes),
				wanted: `a file of at most ${megabytes(reason.most)}`,
				advice: SMALLER
			};
		case 'too-large-unpacked':
			return {
				value: `${reason.isPartial ? 'at least ' : ''}${megabytes(reason.bytes)} when unpacked`,
				wanted: `a file of at most ${megabytes(reason.most)} when unpacked`,
				advice: SMALLER
			};
		case 'too-many-rows':
			return {
				value: `more than ${inFull(reason.most)} rows`,
				wanted: WITHIN_LIMITS,
				advice: IN_PARTS
			};
		case 'too-many-columns':
			return {
				value: `a cell in column ${lettersOf(reason.column)} (number ${inFull(reason.column)}), where at most ${inFull(reason.most)} are read`,
				wanted: WITHIN_LIMITS,
				advice: IN_PARTS
			};
		case 'too-many-cells':
			return {
				value: `more than ${inFull(reason.most)} cells up to here`,
				wanted: WITHIN_LIMITS,
				advice: IN_PARTS
			};
		case 'too-many-outlines':
			return {
				value: `${inFull(reason.outlines)} outlines in one layer`,
				wanted: `at most ${inFull(reason.most)}`,
				advice: 'Take out those of other places, and bring the rest.'
			};
	}
}

/** Why something cannot be read: what was found, what was wanted, and what to do. */
export function readReasonText(reason: ReadReason): ReadFaultText {
	if (isPlain(reason)) return ALWAYS[reason.kind];
	if ('most' in reason) return limitText(reason);
	switch (reason.kind) {
		case 'foreign':
			return { ...FOREIGN[reason.file], wanted: ANY_TABLE };
		case 'several-packages':
			return {
				value: `a zip of ${reason.folders.length} data packages: ${listAnd(reason.folders)}`,
				wanted: 'one data package',
				advice: 'Zip the folder of the one that is meant, and bring that.'
			};
		case 'foreign-zip':
			return {
				value: zipText(reason.paths),
				wanted: ANY_TABLE,
				advice: 'Unpack it, and bring the file that holds the table.'
			};
		case 'broken-json':
			return {
				value: `outlines whose JSON is broken (${reason.said})`,
				wanted: 'a whole GeoJSON or TopoJSON file',
				advice: 'It was cut off or edited by hand: export or download it again.'
			};
		case 'mixed-encodings':
			return {
				value: `a letter that is not ${reason.encoding}, though other letters are`,
				wanted: 'one encoding in the whole file',
				advice: 'Correct the letter in this row, then save the file as CSV UTF-8.'
			};
		case 'damaged':
			return {
				value: damageText(reason.damage),
				wanted: 'a whole, undamaged file',
				advice: 'It was cut off or changed on its way: copy or download it again, or save it again.'
			};
	}
}

/** What is said of what cannot be read: where, what was found, what was wanted, what to do. */
export function readFaultText({ place, row, reason }: ReadingFault): string {
	const { value, wanted, advice } = readReasonText(reason);
	const where = row === undefined ? place : `${place}, row ${row}`;
	return `${where}: found ${value}; wanted ${wanted}. ${advice}`;
}
