#!/usr/bin/env node
// A browser that goes wrong when it is told to: it hands messages on between the program and a real browser, and counts the prints. FAULT_REAL is the real one;
// FAULT says what happens: `crash`, `memory` (its pages run out of it), `stop`, `idle` (ends after a print), `empty` or `cut` (its file), `exit` (at its start), `signal`
// (crashes at its start); FAULT_PRINT at which print of a start, from 1; FAULT_STARTS for how many starts; FAULT_STATE is a file that counts them.
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { FAULT, FAULT_REAL, FAULT_STATE, FAULT_PRINT = '1', FAULT_STARTS = '1' } = process.env;
const starts = (existsSync(FAULT_STATE) ? Number(readFileSync(FAULT_STATE, 'utf8')) : 0) + 1;
writeFileSync(FAULT_STATE, String(starts));
const faulty = starts <= Number(FAULT_STARTS);
if (faulty && FAULT === 'exit') {
  console.error('no room for a browser');
  process.exit(1);
}
if (faulty && FAULT === 'signal') process.kill(process.pid, 'SIGKILL');

const child = spawn(FAULT_REAL, process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
  env: { ...process.env, LD_LIBRARY_PATH: join(dirname(FAULT_REAL), 'lib') },
});
child.once('exit', () => process.kill(process.pid, 'SIGKILL'));

/** Calls back for each message of a stream. */
function messages(from, each) {
  let pieces = [];
  from.on('data', (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      pieces.push(chunk.subarray(start, end));
      each(Buffer.concat(pieces).toString('utf8'));
      pieces = [];
      start = end + 1;
    }
    pieces.push(chunk.subarray(start));
  });
  from.on('error', () => {});
}

/** Ends the processes that hold pages, as the system does where memory runs out; the browser itself goes on. */
function endPages() {
  const parentOf = (pid) => Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  const isOurs = (pid) => pid === child.pid || (pid > 1 && isOurs(parentOf(pid)));
  for (const name of readdirSync('/proc')) {
    try {
      const isPage = readFileSync(`/proc/${name}/cmdline`, 'latin1').includes('--type=renderer');
      if (isPage && isOurs(Number(name))) process.kill(Number(name), 'SIGKILL');
    } catch {
      // No process, or one that has ended.
    }
  }
}

const program = { from: createReadStream('', { fd: 3 }), to: createWriteStream('', { fd: 4 }) };
for (const stream of [program.to, child.stdio[3]]) stream.on('error', () => {});
let prints = 0;
let spoiled = null;
messages(program.from, (message) => {
  const { id, sessionId, method } = JSON.parse(message);
  if (method === 'Page.printToPDF') {
    prints += 1;
    if (faulty && prints === Number(FAULT_PRINT)) {
      spoiled = `${sessionId} ${id}`;
      if (FAULT === 'crash') child.kill('SIGKILL');
      if (FAULT === 'memory') endPages();
      if (FAULT === 'stop') child.kill('SIGSTOP');
    }
  }
  child.stdio[3].write(`${message}\0`);
});
program.from.on('end', () => child.stdio[3].end());
messages(child.stdio[4], (message) => {
  const answer = JSON.parse(message);
  let told = message;
  const isSpoiled = spoiled !== null && `${answer.sessionId} ${answer.id}` === spoiled;
  if (isSpoiled && (FAULT === 'empty' || FAULT === 'cut')) {
    const whole = Buffer.from(answer.result.data, 'base64');
    const data = whole.subarray(0, FAULT === 'cut' ? whole.length / 2 : 0).toString('base64');
    told = JSON.stringify({ ...answer, result: { data } });
  }
  program.to.write(`${told}\0`);
  if (isSpoiled && FAULT === 'idle') child.kill('SIGKILL');
});
