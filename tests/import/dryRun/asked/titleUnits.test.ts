import { describe, expect, it } from 'vitest';
import { NEW_UNIT, type Answers } from '$lib/import/questions';
import { broughtLines } from '../../officersTable';

const unitOf = (title: string, said?: Answers, figure = '41') => {
	const { open, newMeasures, parts } = broughtLines(
		['Ref,Measure,2012/13 Outturn', `CP 1,${title},${figure}`],
		{ 'priority of new measures in figures.csv': 'priority-1', ...said }
	);
	return { open, unitId: newMeasures[0]?.unitId, isWhole: parts !== undefined };
};

describe('the unit that only the title of a new measure names', () => {
	it.each([
		['Spend (£)', 'pounds'],
		['Spend (£m)', 'pounds-million'],
		['Spend (£000)', 'pounds-thousand'],
		['Time to let (days)', 'days'],
		['Homes let (number)', 'count'],
		['Homes let (%)', 'percent']
	])('is taken where the dataset knows it: %s', (title, unitId) => {
		expect(unitOf(title)).toEqual({ open: [], unitId, isWhole: true });
	});

	it.each([
		['Residual waste per household (kg)', 'kg'],
		['Emissions (tonnes CO2e)', 'tonnes CO2e'],
		['Waste in kg per household', 'kg per household']
	])('is asked where it does not: %s', (title, word) => {
		expect(unitOf(title)).toEqual({
			...{ open: [`Which unit is “${word}”?`], unitId: '', isWhole: false }
		});
	});

	it('is what is answered', () => {
		expect(unitOf('Residual waste (kg)', { 'unit: kg': NEW_UNIT })).toEqual({
			...{ open: [], unitId: 'kg', isWhole: true }
		});
	});

	it('is none in other brackets, and gives way to a figure’s own', () => {
		expect(unitOf('Residual waste (LAA)')).toMatchObject({ open: [], unitId: 'count' });
		expect(unitOf('Residual waste (kg)', {}, '41%')).toMatchObject({ unitId: 'percent' });
	});
});
