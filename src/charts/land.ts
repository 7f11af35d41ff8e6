import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds } from 'd3';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Countries in degrees, each with its name. */
export type Countries = FeatureCollection<Polygon | MultiPolygon, Names>;

/** The land of the map: coarse for the overview from Moscow to Kabul, finer for the close view of Tajikistan. */
export interface Land {
  readonly overview: Countries;
  readonly close: Countries;
}

interface Names {
  readonly name: string;
}

/** West, south, east and north, in degrees. */
type Box = readonly [number, number, number, number];

const OVERVIEW: Box = [30, 28, 85, 62];
const CLOSE: Box = [63, 32, 77, 43];

/**
 * The land around the route from Kabul to Moscow, from Natural Earth (public domain) as npm's world-atlas packs it:
 * 1:110 million for the overview and 1:50 million for the close view, of the countries in view. It reads the installed
 * package, so it runs in Node alone; the drawing itself takes what this gives as data.
 *
 * Natural Earth draws borders as they are held today. What was drawn otherwise in 2011 (Crimea) lies outside the map's view.
 *
 * @returns country outlines in degrees, as GeoJSON
 * @throws {Error} where world-atlas is not installed or holds no countries
 * @example
 * ```ts
 * import { land } from 'price-of-a-pilot/land';
 *
 * land().close.features.some(({ properties }) => properties.name === 'Tajikistan'); // → true
 * ```
 */
export function land(): Land {
  return { overview: countriesIn('countries-110m.json', OVERVIEW), close: countriesIn('countries-50m.json', CLOSE) };
}

function countriesIn(file: string, box: Box): Countries {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
  const atlas: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isAtlas(atlas)) {
    throw new Error(`${path}: expected a TopoJSON topology with the object “countries”; install it anew with npm ci`);
  }
  const { features } = feature(atlas, atlas.objects.countries);
  return { type: 'FeatureCollection', features: features.filter((shape) => isIn(shape, box)).filter(isCountry) };
}

function isIn(shape: Feature, [west, south, east, north]: Box): boolean {
  const [[left, bottom], [right, top]] = geoBounds(shape);
  // A country across the antimeridian (Russia) has its left bound east of its right one.
  const meets = left > right ? left < east || right > west : left < east && right > west;
  return meets && bottom < north && top > south;
}

function isCountry(shape: Feature<Geometry, Names>): shape is Feature<Polygon | MultiPolygon, Names> {
  return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}

function isAtlas(value: unknown): value is Topology<{ countries: GeometryCollection<Names> }> {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Topology') return false;
  if (!('objects' in value) || typeof value.objects !== 'object' || value.objects === null) return false;
  return 'countries' in value.objects;
}
