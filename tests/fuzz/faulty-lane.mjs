import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Stands in for a lane's process: what comes of a case is in its number.
const folder = join(process.argv[3], 'case');
const ended = { type: 'ended', kind: 'topic', outcome: { files: 1, diagnostics: 0 }, fresh: 1 };

process.on('message', (order) => {
  if ('again' in order) {
    // Of the cases that hang, one was only slow.
    if (order.again.endsWith('-4')) process.send(ended);
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.md'), String(order.number));
  if (order.number === 1) process.send({ type: 'failed', kind: 'topic', error: 'TypeError: x\n    at y' });
  else if (order.number === 2) process.exit(3);
  else if (order.number !== 3 && order.number !== 4) process.send(ended);
});

process.send({ type: 'ready' });
