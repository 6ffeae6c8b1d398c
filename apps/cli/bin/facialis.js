#!/usr/bin/env node
// Runs the command from source. The source needs Node 24, which `npm install` brought as the npm
// package `node`; an older Node hands over to it, so `npx facialis` works on any machine.
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that runs TypeScript from source without a warning. */
const OLDEST_MAJOR = 24;

/** Signals that end a command. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

if (Number.parseInt(process.versions.node, 10) >= OLDEST_MAJOR) {
  // What was compiled stays for the next run: commands start in half the time.
  module.enableCompileCache();
  await import('../src/main.ts');
} else handOver();

/** Runs this file again with the repository's own Node; its exit code and signals become ours. */
function handOver() {
  const child = spawn(findNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; sent twice, it would count as twice pressed.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', sayNodeIsMissing);
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Path of the Node that `npm install` brought. */
function findNode() {
  try {
    const manifestPath = createRequire(import.meta.url).resolve('node/package.json');
    return join(dirname(manifestPath), createRequire(manifestPath)('./package.json').bin.node);
  } catch {
    return sayNodeIsMissing();
  }
}

function sayNodeIsMissing() {
  console.error(
    `facialis: needs Node ${OLDEST_MAJOR} or newer, and this is Node ${process.versions.node}. ` +
      'Run `npm install` at the root of the repository, which brings it, or install Node yourself.',
  );
  process.exit(1);
}
