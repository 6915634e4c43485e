import { expect, it } from 'vitest';
import { broughtLines } from '../../officersTable';

it.each([
	['Yorkshire Sept 2012', 'Yorkshire', 'September 2012'],
	['Yorkshire average (Sep-12)', 'Yorkshire average', 'September 2012'],
	['Met group 30 June 2012', 'Met group', '30 June 2012'],
	['CIPFA family Q2 2012/13', 'CIPFA family', '2012/13 Q2'],
	['Core cities: 2012/13', 'Core cities', '2012/13']
])('a new comparator headed “%s” is named without its period: “%s”', (heading, name, period) => {
	const { changed } = broughtLines([`Ref,2012/13 Outturn,${heading}`, 'NI 60,70.1%,71%'], {
		[`heading ${name.toLowerCase()}`]: 'new:other'
	});
	expect(changed).toContainEqual(expect.stringContaining(`, ${name}, ${name}, other`));
	expect(changed).toContainEqual(expect.stringContaining(`: ${name} ${period}:  → 71%`));
});
