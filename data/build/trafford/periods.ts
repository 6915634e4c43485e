/** A row of `periods.csv`. */
export interface Period {
	id: string;
	label: string;
	kind: string;
	starts_on: string;
	ends_on: string;
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const two = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) =>
	new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The year that "12" stands for after 2010. */
const ending = (from: number, text: string) => Math.floor(from / 100) * 100 + Number(text);

/** The numbers in a period's text, where it is written so; else it is refused. */
function parts(text: string, form: RegExp): string[] {
	const found = form.exec(text);
	if (!found) throw new Error(`"${text}" is not written as ${form.source}.`);
	return found.slice(1);
}

/** The two years of "2010/11", which must follow each other. */
function years(text: string): [number, number] {
	const [first = '', second = ''] = parts(text, /^(\d{4})[/-](\d\d)$/);
	const [from, to] = [Number(first), ending(Number(first), second)];
	if (to !== from + 1) throw new Error(`"${text}" is not one year.`);
	return [from, to];
}

const calendarYear = (year: number): Period => ({
	id: `${year}`,
	label: `${year}`,
	kind: 'calendar-year',
	starts_on: `${year}-01-01`,
	ends_on: `${year}-12-31`
});

const monthOf = (year: number, month: number): Period => ({
	id: `${year}-${two(month)}`,
	label: `${MONTHS[month - 1]} ${year}`,
	kind: 'month',
	starts_on: `${year}-${two(month)}-01`,
	ends_on: lastDay(year, month)
});

/** The month in which a day is its last. */
function monthEndedOn(text: string): [year: number, month: number] {
	const [year = '', month = ''] = parts(text, /^(\d{4})-(\d\d)-\d\d$/);
	if (lastDay(Number(year), Number(month)) !== text)
		throw new Error(`"${text}" is not the last day of a month.`);
	return [Number(year), Number(month)];
}

/** How the sources write periods, each with what it stands for. */
export const PERIOD_FORMS = {
	/** "2010/11": April to March. */
	financialYear(text: string): Period {
		const [from, to] = years(text);
		return {
			id: `${from}-${two(to % 100)}`,
			label: text,
			kind: 'year',
			starts_on: `${from}-04-01`,
			ends_on: `${to}-03-31`
		};
	},
	/** "2010/11": September to August. */
	academicYear(text: string): Period {
		const [from, to] = years(text);
		return {
			id: `${from}-${two(to % 100)}-academic`,
			label: `${text} academic year`,
			kind: 'academic-year',
			starts_on: `${from}-09-01`,
			ends_on: `${to}-08-31`
		};
	},
	/** "2015/16" or "2015-16": the year of the Active Lives survey, mid-November to mid-November. */
	surveyYear(text: string): Period {
		const [from, to] = years(text);
		return {
			id: `${from}-11-to-${to}-11`,
			label: `Nov ${from} to Nov ${to}`,
			kind: 'rolling',
			starts_on: `${from}-11-16`,
			ends_on: `${to}-11-15`
		};
	},
	/** "2010". */
	calendarYear: (text: string) => calendarYear(Number(parts(text, /^(\d{4})$/)[0])),
	/** "Jan 2012-Dec 2012". */
	januaryToDecember(text: string): Period {
		const [from, to] = parts(text, /^Jan (\d{4})-Dec (\d{4})$/);
		if (from !== to) throw new Error(`"${text}" is not one year.`);
		return calendarYear(Number(from));
	},
	/** "2010 - 12": calendar years. */
	calendarYears(text: string): Period {
		const [first = '', last = ''] = parts(text, /^(\d{4}) - (\d\d)$/);
		const [from, to] = [Number(first), ending(Number(first), last)];
		return {
			id: `${from}-to-${to}`,
			label: `${from} to ${to}`,
			kind: 'years',
			starts_on: `${from}-01-01`,
			ends_on: `${to}-12-31`
		};
	},
	/** "2018/19 - 22/23": academic years. */
	academicYears(text: string): Period {
		const [first = '', second = '', last = '', end = ''] = parts(
			text,
			/^(\d{4})\/(\d\d) - (\d\d)\/(\d\d)$/
		);
		const [from, to] = [Number(first), ending(Number(first), end)];
		return {
			id: `${from}-${second}-to-${ending(from, last)}-${end}-academic`,
			label: `${from}/${second} to ${ending(from, last)}/${end} academic years`,
			kind: 'years',
			starts_on: `${from}-09-01`,
			ends_on: `${to}-08-31`
		};
	},
	/** "April 2021". */
	month(text: string): Period {
		const [name = '', year = ''] = parts(text, /^([A-Z][a-z]+) (\d{4})$/);
		const month = MONTHS.indexOf(name) + 1;
		if (month === 0) throw new Error(`"${name}" is no month.`);
		return monthOf(Number(year), month);
	},
	/** "2021-07". */
	monthInDigits(text: string): Period {
		const [year, month] = parts(text, /^(\d{4})-(\d\d)$/);
		return monthOf(Number(year), Number(month));
	},
	/** "2020-12-31": how things stood on that day. */
	day(text: string): Period {
		const [year, month] = monthEndedOn(text);
		return {
			id: text,
			label: `${Number(text.slice(8))} ${MONTHS[month - 1]} ${year}`,
			kind: 'snapshot',
			starts_on: text,
			ends_on: text
		};
	},
	/** "2008-12-31": what happened in the quarter that ended then. */
	quarterTo(text: string): Period {
		const [year, month] = monthEndedOn(text);
		if (month % 3 > 0) throw new Error(`"${text}" ends no quarter.`);
		return {
			id: `${year}-q${month / 3}`,
			label: `${MONTHS[month - 3]} to ${MONTHS[month - 1]} ${year}`,
			kind: 'quarter',
			starts_on: `${year}-${two(month - 2)}-01`,
			ends_on: text
		};
	},
	/** "2021-06-30": the twelve months that ended then. */
	twelveMonthsTo(text: string): Period {
		const [year, month] = monthEndedOn(text);
		const first = new Date(Date.UTC(year - 1, month, 1)).toISOString().slice(0, 10);
		return {
			id: `year-to-${year}-${two(month)}`,
			label: `Year to ${MONTHS[month - 1]} ${year}`,
			kind: 'rolling',
			starts_on: first,
			ends_on: text
		};
	}
} satisfies Record<string, (text: string) => Period>;

export type PeriodForm = keyof typeof PERIOD_FORMS;
