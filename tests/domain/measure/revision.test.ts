import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisionNote, revisionOf } from '$lib/domain/measure/revision';
import { anObservation } from '../../builders';

const revised = (note: string) => anObservation({ printed: '38.6%', marker: 'r', note });

describe('the note of a revised figure', () => {
	it('begins with the day and the figure as it was printed, and keeps the note it had', () => {
		const note = revisionNote({ from: '38.40%', on: '2012-09-19', note: 'Counted in May.' });
		expect(note).toBe('Revised on 19 September 2012 from 38.40%. Counted in May.');
	});

	it('says that there was no figure', () => {
		const note = revisionNote({ from: '', on: '2012-09-19', note: '' });
		expect(note).toBe('Revised on 19 September 2012 from no figure.');
		expect(revisionOf(revised(note))?.from).toBe('');
	});

	it('tells of both revisions of a figure that is revised twice', () => {
		const first = revisionNote({ from: '1,204', on: '2012-09-19', note: 'Counted in May.' });
		const second = revisionNote({ from: '1,210', on: '2013-01-02', note: first });
		expect(revisionOf(revised(second))).toEqual({
			from: '1,210',
			on: '2 January 2013',
			rest: first
		});
	});

	it('is read back as it was written, whatever was printed', () => {
		const printed = fc.stringMatching(/^[-\d,.%xN/A]{1,12}$/);
		const day = fc
			.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(
				printed,
				day,
				fc.constantFrom('', 'Counted anew. 2. Twice.'),
				(from, on, note) => {
					const read = revisionOf(revised(revisionNote({ from, on, note })));
					expect(read).toMatchObject({ from, rest: note });
				}
			)
		);
	});

	it.each([
		[
			'a figure that is not marked as revised',
			anObservation({ note: 'Revised on 1 May 2012 from 2.' })
		],
		['a note that does not tell of it', revised('The base was redefined.')],
		['an empty note', revised('')],
		['a note that tells of it later', revised('See page 3. Revised on 1 May 2012 from 2.')]
	])('tells no earlier value of %s', (_, figure) => {
		expect(revisionOf(figure)).toBeUndefined();
	});
});
