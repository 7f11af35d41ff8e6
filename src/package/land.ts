/** The land of the map. It has its own entry because it reads a file: Node only. */
export { type Countries, type Land, land } from '../charts/land.ts';
