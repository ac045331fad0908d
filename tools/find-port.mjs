import { connect } from 'node:net';
import { stopWith } from './project.mjs';

/** The first port, counted up from `first`, where `length` ports in a row are free. */
export async function findPort(first, length = 1) {
  for (let port = first; port < first + 200; port += 1) {
    const row = Array.from({ length }, (_, index) => port + index);
    const taken = await Promise.all(row.map(isTaken));
    if (!taken.includes(true)) return port;
  }
  return stopWith(
    `No free port between ${first} and ${first + 200}.`,
    'Close a program that uses one, or name another: PORT=8080 npm start',
  );
}

// A browser tries both addresses for `localhost`, so a server on either of them is in the way.
async function isTaken(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersAt(host, port)));
  return answers.includes(true);
}

function answersAt(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(true));
  });
}
