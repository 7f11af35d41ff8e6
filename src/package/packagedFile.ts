/**
 * Reads a file that comes with the package.
 *
 * Node's file system is asked for only here and now, and not imported: so what does not read files can be bundled for a browser.
 *
 * @param path the file, relative to the package's folder
 * @throws {Error} in a browser, or where the file is missing, with what to do instead
 */
export function readPackagedFile(path: string): string {
  const fs = 'process' in globalThis ? process.getBuiltinModule?.('node:fs') : undefined;
  if (fs === undefined) {
    throw new Error(
      `${path}: found no file system, expected Node 20.16 or later. In a browser fetch the table from its address, and read it with fromCsv; give extractDocument the persons as a Cast.`,
    );
  }
  const place = new URL(`../../${path}`, import.meta.url);
  try {
    return fs.readFileSync(place, 'utf8');
  } catch (error) {
    throw new Error(
      `${path}: expected at ${place.pathname}, but it cannot be read there (${error instanceof Error ? error.message : error}). Reinstall the package, or leave it out of the bundle (it finds its files from where it is installed).`,
      { cause: error },
    );
  }
}
