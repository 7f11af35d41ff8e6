import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser.ts';
import { copyProject, type Process, type Project } from './project.ts';

let project: Project;
let running: Process;
let browser: Browser;
let address: string;
beforeAll(async () => {
  project = await copyProject();
  running = project.start('start', { PORT: '0' });
  const said = await running.said('Ctrl-C');
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await running.end();
  await project.remove();
});

/** Opens a page of the site; what it logs as an error and what it asks other hosts for is collected. */
async function open(path: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
  return { page, complaints };
}

describe('npm start', () => {
  it('prints what it built and where the site is', async () => {
    expect(await running.said('Built dist/')).toMatch(
      /Built dist\/: 6 pages, \d+ files, [\d.]+ MB, in [\d.]+ s\.\nThe site is at http/,
    );
    expect(await running.said('nobody can reach')).toContain(
      'give their address as https://price-of-a-pilot.example/, which',
    );
  });

  it.each(['', 'evidence', 'data/', 'method', 'workbench', '404.html'])(
    'serves /%s, which loads under its own policy, from its own host alone',
    { timeout: 60_000 },
    async (path) => {
      const { page, complaints } = await open(path);
      expect(await page.locator('h1').count()).toBe(1);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('runs the cells of the workbench', { timeout: 60_000 }, async () => {
    const { page, complaints } = await open('workbench');
    await page.locator('main form, main table, main svg').first().waitFor();
    expect(await page.locator('.observablehq--error').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('gives a page that isn’t there links that lead home, also below the folder in which the site is published', async () => {
    const response = await fetch(new URL('some/where', address));
    expect(response.status).toBe(404);
    const links = [...(await response.text()).matchAll(/<a href="(\/[^"]*)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect((await fetch(new URL(link, address))).status, link).toBe(200);
  });

  it('says so at once where the port is taken, or is none', { timeout: 30_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    const port = typeof taken === 'object' ? String(taken?.port) : '';
    expect(await project.start('start', { PORT: port }).outcome).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`Port ${port} is taken by another program.`),
    });
    other.close();
    expect((await project.start('start', { PORT: 'x' }).outcome).stderr).toContain('PORT is “x”: expected a number');
  });
});
