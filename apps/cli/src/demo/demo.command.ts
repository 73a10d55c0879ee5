import { Command, CommandRunner, Option } from 'nest-commander';
import { DemoFailure } from './demo-failure';
import type { DemoOptions } from './demo-options';

/** One agency-month through the public API, from the first import to the sealed run. */
@Command({ name: 'demo', description: 'Drive one agency-month through the public API and leave its files in --out' })
export class DemoCommand extends CommandRunner {
  async run(_: string[], options: Partial<DemoOptions>): Promise<void> {
    try {
      // Loaded only here: the other commands start without it.
      const { runDemo } = await import('./run-demo.js');
      await runDemo({ size: 200, out: 'out', ...options });
    } catch (error) {
      process.stderr.write(
        `\nkinerja demo: ${error instanceof DemoFailure ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = 1;
    }
  }

  @Option({ flags: '--size <people>', description: 'people of the agency, 7 or more (default 200)' })
  size(text: string): number {
    const size = Number(text);
    if (!Number.isInteger(size) || size < 7 || size > 20_000)
      throw new Error(`--size wants a whole number from 7 to 20000, not "${text}"`);
    return size;
  }

  @Option({ flags: '--url <address>', description: 'a running city; without it the demo starts one by itself' })
  url(text: string): string {
    return text;
  }

  @Option({ flags: '--home <folder>', description: 'folder of the city (default: that of --url, else .kinerja-demo)' })
  home(text: string): string {
    return text;
  }

  @Option({
    flags: '--agency <code>',
    description: 'an agency of the city without people; without it the demo founds one',
  })
  agency(text: string): string {
    return text;
  }

  @Option({ flags: '--month <YYYY-MM>', description: 'a past month (default: last month)' })
  month(text: string): string {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new Error(`--month wants YYYY-MM, not "${text}"`);
    return text;
  }

  @Option({ flags: '--out <folder>', description: 'where the workbook and its manifest go (default: out)' })
  out(text: string): string {
    return text;
  }

  @Option({ flags: '--json <file>', description: 'write the summary as one JSON document' })
  json(text: string): string {
    return text;
  }

  @Option({ flags: '--quiet', description: 'no progress and no table' })
  quiet(): boolean {
    return true;
  }
}
