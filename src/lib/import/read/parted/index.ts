import { withoutRuns, type Parted } from './runs';
import { withoutFootnotes, withoutInvisible } from './signs';

export { asRun, RUN, withoutSigns, type Parted, type Run } from './runs';

/** A text with none of these has nothing to be parted from it. */
const ANY =
	/[\u00AD\u00B2\u00B3\u00B9\u061C\u1D43-\u1D9C\u200B-\u200F\u2020\u2021\u202A-\u202E\u2060-\u2079\uFDD0-\uFDD6\uFEFF*#^§¶\]]/;

/**
 * What a cell's text says, parted from what stands in the cell and is no part of it: what is raised,
 * struck through or not shown (see `RUN`), invisible characters, footnote marks.
 * @returns the text, and a note of what was left out
 */
export function parted(text: string): Parted {
	if (!ANY.test(text)) return { text, notes: [] };
	const runs = withoutRuns(text);
	const plain = partedPlain(runs.text);
	return { text: plain.text, notes: [...runs.notes, ...plain.notes] };
}

/** The same of a text that has no runs, such as that of a CSV file. */
export function partedPlain(text: string): Parted {
	if (!ANY.test(text)) return { text, notes: [] };
	const visible = withoutInvisible(text);
	const marked = withoutFootnotes(visible.text);
	return { text: marked.text, notes: [...visible.notes, ...marked.notes] };
}
