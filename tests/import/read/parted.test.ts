import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRun, parted } from '$lib/import/read/parted';

const taken = (text: string) => {
	const { text: left, notes } = parted(text);
	return [left, ...notes.map(({ kind, detail }) => `${kind}: ${detail}`)];
};

describe('what is raised, lowered, struck through or not shown', () => {
	it.each([
		['a footnote behind a figure', `88.6${asRun('raised', '1')}`, ['88.6', 'raised: 1']],
		['one behind a blank', `88.6 ${asRun('raised', '1, 2')}`, ['88.6', 'raised: 1, 2']],
		['a marker that is raised', `88.6${asRun('raised', 'p')}`, ['88.6', 'raised: p']],
		['one behind a reference', `NI 60${asRun('raised', '1')}`, ['NI 60', 'raised: 1']],
		['one behind a year', `2011/12${asRun('raised', '2')}`, ['2011/12', 'raised: 2']],
		['a lowered mark', `71${asRun('lowered', '2')}`, ['71', 'raised: 2']],
		['a mark alone', asRun('raised', '1'), ['', 'raised: 1']],
		['an old figure', `${asRun('struck', '9.4%')} 9.1%`, ['9.1%', 'struck: 9.4%']],
		['a whole cell struck through', asRun('struck', '9.4%'), ['', 'struck: 9.4%']],
		[
			'all but the part of a struck cell that has a font of its own',
			asRun('struck', `9.4% ${asRun('own', '9.1%')}`),
			['9.1%', 'struck: 9.4%']
		],
		['a hidden key', `${asRun('unseen', '7')}1.5`, ['1.5', 'unseen: 7']],
		[
			'a key that is raised and hidden',
			`1.5${asRun('raised', asRun('unseen', '7'))}`,
			['1.5', 'unseen: 7']
		],
		[
			'a number aside that sorts the figure beside it',
			`${asRun('aside', '007')}1.5`,
			['1.5', 'unseen: 007']
		],
		[
			'two marks of one kind',
			`8${asRun('raised', '1')}${asRun('raised', '2')}`,
			['8', 'raised: 1 2']
		]
	])('is parted: %s', (_, text, expected) => {
		expect(taken(text)).toEqual(expected);
	});

	it.each([
		['an ordinal', `1${asRun('raised', 'st')} appliance`, '1st appliance'],
		['a power', `per km${asRun('raised', '2')}`, 'per km2'],
		['a formula', `CO${asRun('lowered', '2')} emissions`, 'CO2 emissions'],
		['an arrow aside', `${asRun('aside', '▲')} 1.5`, '▲ 1.5'],
		['a figure that is all there is aside', asRun('aside', '1.5'), '1.5'],
		[
			'a fraction, which is then no whole figure',
			`1${asRun('raised', '1')}/${asRun('lowered', '2')}`,
			'1/'
		]
	])('is kept where it belongs to the text: %s', (_, text, expected) => {
		expect(parted(text).text).toBe(expected);
	});

	it('keeps lines and points that are left', () => {
		expect(parted(`One.\n\n${asRun('struck', 'Two.')}\n\nThree.`).text).toBe('One.\n\nThree.');
		expect(parted(`- One\n- ${asRun('struck', 'Two')}`).text).toBe('- One');
	});

	it('leaves in the text none of what was struck through or hidden, whatever stands around', () => {
		const digits = fc.stringMatching(/^\d{1,4}(?:\.\d)?$/);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom('struck', 'unseen', undefined), digits)),
				(pieces) => {
					const text = pieces.map(([run, one]) => (run ? asRun(run, one) : one)).join(' ');
					const shown = pieces.filter(([run]) => !run).map(([, one]) => one);
					expect(parted(text).text).toBe(shown.join(' '));
				}
			)
		);
	});
});

describe('characters that cannot be seen', () => {
	it.each([
		['a zero width space', '88\u200B.6', ['88.6', 'invisible: U+200B']],
		['a soft hyphen', 'perfor\u00ADmance', ['performance', 'invisible: U+00AD']],
		['a byte order mark within', '\uFEFFRef', ['Ref', 'invisible: U+FEFF']],
		['a word joiner', '12\u2060%', ['12%', 'invisible: U+2060']],
		['marks of direction', '\u200E\u202A88.6\u202C', ['88.6', 'invisible: U+200E, U+202A, U+202C']],
		['a joiner with nothing to join', 'a\u200Db', ['ab', 'invisible: U+200D']]
	])('are left out: %s', (_, text, expected) => {
		expect(taken(text)).toEqual(expected);
	});

	it.each(['👩‍🏫', '👩🏽‍🏫 ✓', 'می‌خواهم', '\u200Fנסיון 5'])(
		'stay where letters need them: %s',
		(text) => {
			expect(taken(text)).toEqual([text]);
		}
	);
});

describe('a footnote mark behind a figure or words', () => {
	it.each([
		['12.5*', ['12.5', 'footnote: *']],
		['12.5 *', ['12.5', 'footnote: *']],
		['12.5%**', ['12.5%', 'footnote: **']],
		['1,234†', ['1,234', 'footnote: †']],
		['88.6¹', ['88.6', 'footnote: ¹']],
		['88.6 ¹ ²', ['88.6', 'footnote: ¹ ²']],
		['88.6% ¹', ['88.6%', 'footnote: ¹']],
		['88.6ᵃ', ['88.6', 'footnote: ᵃ']],
		['£1.2m*', ['£1.2m', 'footnote: *']],
		['18.2 days*', ['18.2 days', 'footnote: *']],
		['(3.2)*', ['(3.2)', 'footnote: *']],
		['<5*', ['<5', 'footnote: *']],
		['88.6 [note 1]', ['88.6', 'footnote: [note 1]']],
		['88.6[1]', ['88.6', 'footnote: [1]']],
		['12 #', ['12', 'footnote: #']],
		['Homes well maintained*', ['Homes well maintained', 'footnote: *']],
		['2011/12\nOutturn¹', ['2011/12\nOutturn', 'footnote: ¹']],
		['Outturn [note 2]', ['Outturn', 'footnote: [note 2]']],
		['Target (2011/12)*', ['Target (2011/12)', 'footnote: *']],
		['NI 60*', ['NI 60', 'footnote: *']]
	])('is left out: %s', (text, expected) => {
		expect(taken(text)).toEqual(expected);
	});

	it.each([
		'*',
		'**',
		'¹',
		'A*',
		'5 A*',
		'A*–C',
		'5+ A*, A*',
		'8.1,[c]',
		'23.3 [p]',
		'[c]',
		'12 km²',
		'35p',
		'It is **not due**',
		'*due*',
		'No. #',
		`${'Long commentary that ends with a star '.repeat(6)}here*`
	])('is none, and stays: %s', (text) => {
		expect(taken(text)).toEqual([text]);
	});
});

describe('any plain text', () => {
	it('stays as it is', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z0-9 .,%£:;()/-]*$/), (text) => {
				expect(parted(text)).toEqual({ text, notes: [] });
			})
		);
	});
});
