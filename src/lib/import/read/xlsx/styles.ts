import type { Archive } from '../zip/archive';
import { formatOf, type Format } from './format';
import { readPart } from './readXml';

/** The formats that a workbook need not write out, as a British Excel shows them. */
const BUILT_IN: Record<number, string> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	5: '"£"#,##0;-"£"#,##0',
	6: '"£"#,##0;-"£"#,##0',
	7: '"£"#,##0.00;-"£"#,##0.00',
	8: '"£"#,##0.00;-"£"#,##0.00',
	9: '0%',
	10: '0.00%',
	11: '0.00E+00',
	12: '# ?/?',
	13: '# ??/??',
	14: 'dd/mm/yyyy',
	15: 'd-mmm-yy',
	16: 'd-mmm',
	17: 'mmm-yy',
	18: 'h:mm AM/PM',
	19: 'h:mm:ss AM/PM',
	20: 'h:mm',
	21: 'h:mm:ss',
	22: 'dd/mm/yyyy h:mm',
	37: '#,##0;-#,##0',
	38: '#,##0;-#,##0',
	39: '#,##0.00;-#,##0.00',
	40: '#,##0.00;-#,##0.00',
	41: '#,##0;-#,##0;"-"',
	42: '"£"#,##0;-"£"#,##0;"£-"',
	43: '#,##0.00;-#,##0.00;"-"',
	44: '"£"#,##0.00;-"£"#,##0.00;"£-"',
	45: 'mm:ss',
	46: '[h]:mm:ss',
	47: 'mm:ss.0'
};

/** The format of each style of a workbook, by the number that cells refer to it by. */
export function stylesOf(archive: Archive, path: string | undefined): Format[] {
	const codes = new Map<string, string>();
	const ids: string[] = [];
	if (path === undefined) return [];
	let within = false;
	readPart(archive, path, {
		open(name, { numFmtId = '0', formatCode = '' }) {
			if (name === 'numFmt') codes.set(numFmtId, formatCode);
			if (name === 'cellXfs') within = true;
			if (name === 'xf' && within) ids.push(numFmtId);
		},
		close: (name) => void (within &&= name !== 'cellXfs')
	});
	const known = new Map<string, Format>();
	return ids.map((id) => {
		const format = known.get(id) ?? formatOf(codes.get(id) ?? BUILT_IN[Number(id)] ?? 'General');
		known.set(id, format);
		return format;
	});
}
