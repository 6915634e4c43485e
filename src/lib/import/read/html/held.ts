import type { CellNote } from '../../sheet';
import { inFull, shifted } from '../xlsx/decimal';
import type { RawCell } from './tableBuilder';

/** What an older Excel's clipboard or an OpenDocument cell says beside its text: the formula, the full number. */
export function heldBy(
	{ held, formula }: Pick<RawCell, 'held' | 'formula'>,
	text: string
): Pick<CellNote, 'kind' | 'detail'>[] {
	const full = fullNumber(held, text);
	return [
		...(formula === undefined ? [] : [{ kind: 'formula' as const, detail: formula }]),
		...(full === undefined ? [] : [{ kind: 'rounded' as const, detail: full }])
	];
}

/** The number held, where the text shows another one; `undefined` for one that is no plain number. */
function fullNumber(held: string | undefined, text: string): string | undefined {
	const shown = /^-?[\d,]*\.?\d+%?$/.test(text) ? text.replaceAll(',', '') : '';
	const number = Number(held);
	if (held === undefined || shown === '' || !Number.isFinite(number)) return undefined;
	const percent = shown.endsWith('%') ? '%' : '';
	const full = inFull(percent ? shifted(number, 2) : number) + percent;
	return parseFloat(full) === parseFloat(shown) ? undefined : full;
}
