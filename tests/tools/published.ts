import { readPackage } from '../../data/build/readPackage';
import type { Credits, Site } from '../../src/lib/domain/site';
import type { Publication } from '../../src/lib/package/description';

/** What the shipped package says of itself. */
export function shippedPublication(): Publication {
	const { publication, faults } = readPackage('data/rotherham');
	if (!publication) throw new Error(`The package has faults: ${JSON.stringify(faults)}`);
	return publication;
}

/** An invented council. */
export const SITE: Site = {
	name: 'Northbridge · Adults',
	organisation: 'Northbridge Council',
	place: 'Northbridge',
	subject: 'adult social care',
	language: 'en-GB'
};

export const CREDITS: Credits = {
	licences: [{ title: 'A licence', path: 'https://licence.example/' }],
	attribution: [{ text: 'Northbridge asks to be named.' }],
	sources: [{ title: 'Northbridge Council, scorecard' }]
};
