import type { Position } from './outline';

/** An ellipsoid's half axes, in metres. */
interface Ellipsoid {
	a: number;
	b: number;
}
const AIRY_1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS_84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245 };

/** The grid's true origin at 49° north and 2° west, its false one in metres, and its scale there. */
const ORIGIN = { latitude: radians(49), longitude: radians(-2) };
const FALSE = { easting: 400_000, northing: -100_000 };
const SCALE = 0.9996012717;

/** From OSGB36 to WGS 84: metres, parts of a million, seconds of arc. */
const SHIFT = { x: 446.448, y: -125.157, z: 542.06 };
const GROWN = 1 - 20.4894e-6;
const TURN = { x: radians(0.1502 / 3600), y: radians(0.247 / 3600), z: radians(0.8421 / 3600) };

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
const degrees = (angle: number) => (angle * 180) / Math.PI;
const squareOfEccentricity = ({ a, b }: Ellipsoid) => 1 - (b * b) / (a * a);

interface Angles {
	latitude: number;
	longitude: number;
}

/**
 * Metres east and north on the British National Grid as degrees, longitude first: the formulas and the
 * seven parameters of Ordnance Survey's "A guide to coordinate systems in Great Britain". They are good
 * to about five metres; its grid of local shifts (OSTN15), good to a decimetre, is some megabytes.
 */
export const fromGrid = ([easting, northing]: Position): Position => {
	const { latitude, longitude } = shifted(onAiry(easting, northing));
	return [degrees(longitude), degrees(latitude)];
};

/** The angles of OSGB36, on Airy's ellipsoid. */
function onAiry(easting: number, northing: number): Angles {
	const { a, b } = AIRY_1830;
	const e2 = squareOfEccentricity(AIRY_1830);
	let latitude = ORIGIN.latitude;
	let left = northing - FALSE.northing;
	// Each round leaves less than a hundredth of what was left before it.
	for (let round = 0; round < 10 && Math.abs(left) > 1e-5; round++) {
		latitude += left / (a * SCALE);
		left = northing - FALSE.northing - arc(latitude, (a - b) / (a + b), b * SCALE);
	}
	const [sin, cos, tan] = [Math.sin(latitude), Math.cos(latitude), Math.tan(latitude)];
	const within = 1 - e2 * sin * sin;
	const nu = (a * SCALE) / Math.sqrt(within);
	const rho = (a * SCALE * (1 - e2)) / within ** 1.5;
	const eta2 = nu / rho - 1;
	const t2 = tan * tan;
	const east = easting - FALSE.easting;
	const perNu = east / nu;
	const northward =
		(tan / (2 * rho)) * east * perNu -
		(tan / (24 * rho)) * east * perNu ** 3 * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) +
		(tan / (720 * rho)) * east * perNu ** 5 * (61 + 90 * t2 + 45 * t2 * t2);
	const eastward =
		perNu -
		(perNu ** 3 / 6) * (nu / rho + 2 * t2) +
		(perNu ** 5 / 120) * (5 + 28 * t2 + 24 * t2 * t2) -
		(perNu ** 7 / 5040) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 ** 3);
	return { latitude: latitude - northward, longitude: ORIGIN.longitude + eastward / cos };
}

/** Metres along the meridian from the true origin. */
function arc(latitude: number, n: number, scaledB: number): number {
	const [apart, together] = [latitude - ORIGIN.latitude, latitude + ORIGIN.latitude];
	return (
		scaledB *
		((1 + n + (5 / 4) * (n ** 2 + n ** 3)) * apart -
			(3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(apart) * Math.cos(together) +
			(15 / 8) * (n ** 2 + n ** 3) * Math.sin(2 * apart) * Math.cos(2 * together) -
			(35 / 24) * n ** 3 * Math.sin(3 * apart) * Math.cos(3 * together))
	);
}

/** Angles of OSGB36 as those of WGS 84, at sea level. */
function shifted({ latitude, longitude }: Angles): Angles {
	const nu = AIRY_1830.a / Math.sqrt(1 - squareOfEccentricity(AIRY_1830) * Math.sin(latitude) ** 2);
	const x = nu * Math.cos(latitude) * Math.cos(longitude);
	const y = nu * Math.cos(latitude) * Math.sin(longitude);
	const z = nu * (1 - squareOfEccentricity(AIRY_1830)) * Math.sin(latitude);
	return anglesOf(
		SHIFT.x + GROWN * x - TURN.z * y + TURN.y * z,
		SHIFT.y + TURN.z * x + GROWN * y - TURN.x * z,
		SHIFT.z - TURN.y * x + TURN.x * y + GROWN * z
	);
}

function anglesOf(x: number, y: number, z: number): Angles {
	const e2 = squareOfEccentricity(WGS_84);
	const fromAxis = Math.hypot(x, y);
	let latitude = Math.atan2(z, fromAxis * (1 - e2));
	for (let round = 0; round < 5; round++) {
		const nu = WGS_84.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
		latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), fromAxis);
	}
	return { latitude, longitude: Math.atan2(y, x) };
}
