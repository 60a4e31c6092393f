import { spawnSync } from 'node:child_process';

/** Whether there is a Python on this machine to read with. */
export const hasPython: boolean = spawnSync('python3', ['--version']).status === 0;

/** Runs a script of Python with some text as its input; what it prints is read as JSON. */
export function runPython(script: string, input: string): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script], {
    input,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
