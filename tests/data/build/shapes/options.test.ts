import { describe, expect, test } from 'vitest';
import { shapesAsked } from '../../../../data/build/shapes/options';

const asked = (line: string) => shapesAsked(line.split(' ').filter(Boolean));

describe('npm run shapes', () => {
	test('takes several files, each with what stands behind it', () => {
		expect(
			asked('wards.geojson --as ward --id WD22CD areas.json --as lsoa --from-grid --keep 0.2')
		).toEqual({
			layers: [
				{ file: 'wards.geojson', name: 'ward', id: 'WD22CD' },
				{ file: 'areas.json', name: 'lsoa', from: 'grid' }
			],
			keep: 0.2
		});
	});

	test('takes the package whose outlines they are', () => {
		expect(asked('wards.geojson --as ward --for northbridge')).toEqual({
			layers: [{ file: 'wards.geojson', name: 'ward' }],
			for: 'northbridge'
		});
	});

	test('takes a whole that is made of all areas, and another place to write to', () => {
		expect(asked('a.geojson --swap --whole borough=E08000009 --to out.json')).toEqual({
			layers: [{ file: 'a.geojson', name: 'area', from: 'swapped' }],
			whole: { name: 'borough', code: 'E08000009' },
			to: 'out.json'
		});
	});

	test.each([
		['', 'Name a file'],
		['--id code a.geojson', 'name the file first'],
		['a.geojson --keep 20', '--keep "20"'],
		['a.geojson --as Ward', '--as "Ward"'],
		['a.geojson --whole borough', '--whole "borough"'],
		['a.geojson --ids code', '--ids']
	])('refuses "%s" with how it is written', (line, says) => {
		expect(() => asked(line)).toThrow(says);
	});
});
