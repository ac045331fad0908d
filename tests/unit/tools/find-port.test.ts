import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { findPort } from '../../../tools/find-port.mjs';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function occupy(host: string): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, host, ready));
  return (server.address() as AddressInfo).port;
}

it('A free port is taken as it is', async () => {
  const port = await occupy('127.0.0.1');
  servers.pop()?.close();
  expect(await findPort(port)).toBe(port);
});

it('A port that somebody uses is left to them', async () => {
  const port = await occupy('127.0.0.1');
  expect(await findPort(port)).toBeGreaterThan(port);
});

it('A row of ports does not begin before one that somebody uses', async () => {
  const port = await occupy('127.0.0.1');
  expect(await findPort(port - 1, 3)).toBeGreaterThan(port);
});
