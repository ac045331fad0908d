import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the command that serves the course, hands over what it says once it serves, and ends it. */
async function start(port: number, use: (said: string) => Promise<void>): Promise<void> {
  const env = { ...process.env, PORT: String(port) };
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env });
  const ended = new Promise((end) => child.on('close', end));
  try {
    const said = await new Promise<string>((serves, fails) => {
      let text = '';
      child.stdout.on('data', (part) => {
        text += String(part);
        if (text.includes('To stop')) serves(text);
      });
      child.on('close', () => {
        fails(new Error(`It ended by itself, and said:\n${text}`));
      });
    });
    await use(said);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

it('npm start builds and serves the course, on another port where one is taken, and says which', async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const { port } = other.address() as AddressInfo;
  try {
    await start(port, async (said) => {
      expect(said).toContain(`Port ${port} is taken`);
      const [address = ''] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      expect(address).not.toBe(`http://localhost:${port}`);
      const answer = await fetch(`${address}/`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<h1');
    });
  } finally {
    other.close();
  }
}, 180_000);
