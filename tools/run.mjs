import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root, stopWith } from './project.mjs';

/**
 * Runs an installed tool, or a script of ours (`tools/….mjs`), under the project's own Node, with its
 * words on the screen, and answers its exit code. With `quiet` the words are kept and answered as
 * `output`.
 */
export function run(tool, args, { quiet = false, env = {} } = {}) {
  const node = projectNode();
  const child = spawn(node, [scriptOf(tool), ...args], {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env, ...fixedEnvironment(node), ...environmentOf(tool, args) },
  });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  const stop = stopTogether(child);
  return new Promise((resolve) => {
    child.on('error', (error) => stopWith(`${tool} could not be started: ${error.message}`));
    child.on('close', (code) => {
      stop();
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a tool and, when it fails, ends the command with what to do. */
export async function runOrStop(tool, args, ...advice) {
  const { code } = await run(tool, args);
  if (code !== 0) stopWith(...advice);
}

// The machine's Node may be older than Astro accepts, so the project brings its own.
function projectNode() {
  const own = join(
    root,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(own) && starts(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stopWith(
    'The Node 24 that this project brings along is not in node_modules, or does not start here.',
    'npm fetches it by an install script: see that `npm config get ignore-scripts` says false.',
    'Then run: npm rebuild node. Or install Node 24 from https://nodejs.org.',
  );
}

// It is built for glibc: on a system with another C library it lies there and does not run.
function starts(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;
}

function scriptOf(tool) {
  if (tool.endsWith('.mjs')) return join(root, tool);
  const folder = join(root, 'node_modules', tool === 'playwright' ? '@playwright/test' : tool);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) {
    stopWith(`${tool} is not installed.`, 'Delete the folder node_modules and run: npm ci');
  }
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

// What is built is what learners get, whatever the shell or a test around it says.
function environmentOf(tool, [task]) {
  return tool === 'astro' && task === 'build' ? { NODE_ENV: 'production' } : {};
}

function fixedEnvironment(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    [name]: [dirname(node), process.env[name]].join(delimiter),
    ...(process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}),
  };
}

// Ctrl+C reaches the tool by itself, through the terminal: this process only has to outlive it.
function stopTogether(child) {
  const wait = () => undefined;
  const pass = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', pass);
  return () => process.off('SIGINT', wait).off('SIGTERM', pass);
}
