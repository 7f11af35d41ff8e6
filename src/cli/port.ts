import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * The port to serve on: `PORT`, or 3000.
 *
 * @throws Error where PORT is not a port
 */
export function readPort(): number {
  const given = process.env.PORT ?? '3000';
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) {
    throw new Error(`PORT is “${given}”: expected a number from 0 to 65535, such as 3000.`);
  }
  return port;
}

/**
 * Makes a server listen on the loopback interface.
 *
 * @param port the port; 0 for any that is free
 * @returns the server’s address, such as `http://127.0.0.1:3000/`
 * @throws Error where the port is taken or may not be used
 */
export async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
        ? 'is taken by another program'
        : `cannot be used (${error})`;
    throw new Error(`Port ${port} ${why}. Choose another one: set PORT, for example PORT=${port + 1}.`);
  }
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? port) : port}/`;
}
