import type { Unit } from '../../../domain/text/unit';
import { printedDecimals } from '../../../domain/text/format';
import type { FigureCause, IssueOf } from '../../issue/issue';
import { figuresIn } from './twoFigures';
import { figureInUnit } from './unitWords';

type Details = Pick<IssueOf<'unreadable-figure'>, 'figures' | 'base' | 'words' | 'unit'>;

const NUMBER = String.raw`(\d[\d,]*)`;
const BASED = new RegExp(
	String.raw`^([\d.]+)\s*%\s*[([]\s*${NUMBER}\s*(?:\/|of|out of)\s*${NUMBER}[^\d]*[)\]]$`,
	'i'
);

/** The two numbers that a share is worked out from, "69.5% (1345/1937)"; with another share where they give that. */
function baseIn(text: string): Details['base'] {
	const [, printed = '', numerator = '', denominator = ''] = BASED.exec(text.trim()) ?? [];
	const [above = NaN, below = NaN] = [numerator, denominator].map((one) =>
		Number(one.replaceAll(',', ''))
	);
	if (!(above <= below && below > 0)) return undefined;
	const worked = ((above / below) * 100).toFixed(printedDecimals(printed));
	return {
		...{ share: `${printed}%`, numerator, denominator },
		...(worked !== printed && { worked: `${worked}%` })
	};
}

/** What a cell has that its cause names: the figures that share it; or the words that are no name of its measure's unit, as far as that is known. */
export function causeDetails(cause: FigureCause, text: string, unit: Unit | undefined): Details {
	if (cause === 'two-figures') {
		const base = baseIn(text);
		return { figures: figuresIn(text), ...(base && { base }) };
	}
	if (cause !== 'other-unit') return {};
	const words = figureInUnit(text)?.word ?? text.replace(/^[-−\d.,\s]+/, '').trim();
	return { words, ...(unit && { unit: unit.title }) };
}
