import { ReadFault } from '../fault';

export const damaged = (place: string, value: string) =>
	new ReadFault({
		place,
		value,
		wanted: 'a whole, undamaged file',
		advice: 'It was cut off or changed on its way: copy or download it again, or save it again.'
	});

export const protectedFault = (place: string) =>
	new ReadFault({
		place,
		value: 'a file that is protected by a password, or an old .xls workbook',
		wanted: 'an .xlsx workbook without a password',
		advice: 'Open it in the spreadsheet program and save it as .xlsx without a password.'
	});
