import { execFileSync } from 'node:child_process';

/** Runs a command and gives what it prints; a failure carries what it printed. */
export function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error instanceof Error ? Object.assign({ stdout: '', stderr: '' }, error) : {};
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}
