import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const COMMAND = 'node_modules/@observablehq/framework/dist/bin/observable.js';

/** Libraries that Framework looks up in the registry at each start, whether a page uses them or not. */
const NEVER_LOADED = [
  '@observablehq/plot',
  '@observablehq/sample-datasets',
  'apache-arrow',
  'arquero',
  'd3',
  'd3-dsv',
  'echarts',
  'htl',
  'leaflet',
  'lodash',
  'mapbox-gl',
  'parquet-wasm',
  'react',
  'react-dom',
  'topojson-client',
];

/**
 * Packages that are bundled here, because Framework's bundler makes something of them that does not work in these pages: it
 * overlooks arquero's variant for browsers, and leaves htl as it is. They are put where Framework looks for what it has bundled
 * before.
 */
const BUNDLED_HERE = ['arquero', '@observablehq/inputs'];

/**
 * htl, with which Observable's inputs write their HTML, marks a style to be set with a placeholder in a style attribute, which
 * the pages' policy forbids. It marks other attributes with one in their place: so it does with styles here.
 */
const htlWithoutStyleAttributes: Plugin = {
  name: 'htl-without-style-attributes',
  setup: ({ onLoad }) =>
    onLoad({ filter: /node_modules[\\/]htl[\\/]src[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const placeholder = 'string += "::" + j;\n';
      if (source.split(placeholder).length !== 2) {
        throw new Error('htl is not as src/cli/framework.ts expects it: adapt htlWithoutStyleAttributes.');
      }
      const inItsPlace = `if (name === "style") {
        string = string.slice(0, attributeNameStart - strings[j - 1].length) + "::" + j + "=''";
        arguments[j] = {style: value};
      } else ${placeholder}`;
      return { contents: source.replace(placeholder, () => inItsPlace), loader: 'js' };
    }),
};

/**
 * Puts Framework's cache in order before it starts: the tables are those in `data/tables`, since it would reuse what a loader
 * printed before the loader was edited; and for each library that it would look up there is a placeholder, so that it needs no
 * network.
 */
export async function prepareCache(root: string): Promise<void> {
  const cache = join(root, 'src/.observablehq/cache');
  const [data, npm] = [join(cache, 'data'), join(cache, '_npm')];
  await Promise.all([data, npm].map((folder) => rm(folder, { recursive: true, force: true })));
  await Promise.all([
    cp(join(root, 'data/tables'), data, { recursive: true }),
    ...NEVER_LOADED.map((name) => mkdir(join(npm, `${name}@0.0.0`), { recursive: true })),
    ...BUNDLED_HERE.map((name) => bundleForBrowsers(root, name, join(cache, '_node'))),
  ]);
}

async function bundleForBrowsers(root: string, name: string, folder: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: root },
    outfile: join(folder, `${name}@${version}`, 'index.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    plugins: [htlWithoutStyleAttributes],
    logLevel: 'silent',
  });
}

/** A command of Framework's at work. */
export interface Running {
  /** Settles when the pages are built. Fails with what Framework said where it could not. */
  readonly done: Promise<void>;
  stop(): void;
}

/**
 * Starts Framework's build of the pages.
 *
 * @param output the folder to build into, from the project's; what is in it is removed
 */
export function buildPages(root: string, output: string): Running {
  const child = run(root, ['build'], { SITE_OUTPUT: output });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  const done = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`Observable Framework could not build the pages. It said:\n${said.trimEnd()}`);
  });
  return { done, stop: () => child.kill() };
}

/**
 * Starts Framework's preview on a port of the loopback interface.
 *
 * @returns when it answers: its port, and the process
 */
export async function previewPages(root: string): Promise<{ port: number; child: ChildProcess }> {
  const port = await freePort();
  const child = run(root, ['preview', '--no-open', '--host', '127.0.0.1', '--port', String(port)], {});
  child.stderr?.pipe(process.stderr);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-10_000);
      if (said.includes(`:${port}/`)) resolve();
    });
    child.once('exit', () =>
      reject(new Error(`Observable Framework’s preview could not start. It said:\n${said.trimEnd()}`)),
    );
  });
  return { port, child };
}

/** Ends a child when the process that started it is gone, however that ended. */
const END_WITH_PARENT = 'data:text/javascript,process.once("disconnect",()=>process.exit());process.channel.unref()';

function run(root: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return fork(join(root, COMMAND), args, {
    cwd: root,
    env: { ...process.env, ...env, OBSERVABLE_TELEMETRY_DISABLE: '1' },
    execArgv: ['--import', END_WITH_PARENT],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gives no free port on 127.0.0.1.');
  return address.port;
}
