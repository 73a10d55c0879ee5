import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Home } from '@kinerja/installation';

const CLI = join(__dirname, '..', '..', '..', 'cli', 'src', 'main.js');

/** The links by which the first administrators of a real city come in, while somebody is awaited; without them it has started none the less. */
export const tellFirstLinks = async (home: Home, say: (line: string) => void, over: AbortSignal): Promise<void> => {
  const child = spawn(process.execPath, [CLI, 'city', 'links', '--quiet', '--home', home.folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: over,
  });
  const told: string[] = [];
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  await once(child, 'close');
  const text = told.join('').trimEnd();
  if (text !== '') say(text);
};
