/**
 * Builds the site and serves it on the loopback interface: `npm start`. `PORT` sets another port than 3000.
 *
 * The port is taken before the build, so that one that is in use is known at once. Ends with Ctrl-C.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buildSite, describeAddress, describeBuilt } from './buildSite.ts';
import { listen, readPort } from './port.ts';
import { readArguments } from './readArguments.ts';
import { serveSite } from './serveSite.ts';

readArguments('start', {});
const root = process.cwd();
const server = createServer();
try {
  const address = await listen(server, readPort());
  const started = performance.now();
  const building = buildSite(root);
  const serving = building.then(({ base }) => serveSite(join(root, 'dist'), base));
  server.on('request', (request, response) => {
    serving.then((serve) => serve(request, response)).catch(() => response.writeHead(503).end());
  });
  const built = await building;
  console.log(describeBuilt(built, performance.now() - started));
  console.log(`The site is at ${address} (Ctrl-C ends it)`);
  for (const line of describeAddress(built)) console.log(line);
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
  server.close();
  server.closeAllConnections();
}
