import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Microseconds per tick, the unit in which Linux counts CPU time. */
const tick = 10_000;

/** CPU time of processes and their children so far, in microseconds. */
export function cpuOf(...pids) {
  return sum([...new Set(pids.flatMap(treeOf))], (one) => {
    const fields = read(one, 'stat').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick;
  });
}

/** Resident memory of a process and its children, in MB. */
export function memoryOf(pid) {
  return sum(treeOf(pid), (one) => Number(/VmRSS:\s+(\d+)/.exec(read(one, 'status'))?.[1] ?? 0) / 1024);
}

/** CPU time of the whole machine so far, in microseconds. */
export function cpuOfMachine() {
  const [user, nice, system, , , irq, softirq, steal] = /^cpu +(.*)/
    .exec(readFileSync('/proc/stat', 'utf8'))[1]
    .split(' ');
  return sum([user, nice, system, irq, softirq, steal], Number) * tick;
}

/** Waits until processes have been idle for two seconds, at most two minutes. */
export async function untilIdle(pids) {
  const end = Date.now() + 120_000;
  for (let idle = 0; idle < 2 && Date.now() < end; ) {
    const before = cpuOf(...pids);
    await sleep(1_000);
    idle = cpuOf(...pids) - before < 60_000 ? idle + 1 : 0;
  }
}

/** The ids of a process and all its descendants; none without an id. */
function treeOf(pid) {
  if (pid === undefined) return [];
  const children = read(pid, `task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.flatMap(treeOf)];
}

/** A file of a process in /proc; empty once the process has ended. */
function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function sum(list, amountOf) {
  return list.reduce((total, one) => total + amountOf(one), 0);
}
