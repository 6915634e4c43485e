import { periodKind } from './index';

/**
 * The label that a period has in the data's table of periods, which is in British English.
 * @returns "2011/12", "2011/12 Q3", "2009", "May 2012"
 * @throws RangeError for an id of no known form
 */
export function writtenPeriod(id: string): string {
	const [year, second, quarter] = id.split('-');
	switch (periodKind(id)) {
		case 'year':
			return id;
		case 'month':
			return new Intl.DateTimeFormat('en-GB', {
				year: 'numeric',
				month: 'long',
				timeZone: 'UTC'
			}).format(new Date(id));
		case 'quarter':
			return `${year}/${second} ${quarter?.toUpperCase()}`;
		case 'reporting-year':
			return `${year}/${second}`;
	}
}
