#!/usr/bin/env node
import { run } from './run.ts';

/** A reader that has seen enough, as `head` has, closes the pipe; that is no fault of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));
