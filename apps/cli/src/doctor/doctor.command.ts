import { Command, Option } from 'nest-commander';
import { told } from '../operator/for-the-person';
import { HomeCommand } from '../operator/home-command';
import type { DoctorOptions } from './run-doctor';

/** One line for everything that was looked at. */
@Command({ name: 'doctor', description: 'Say by name what blocks an installation, and what to do' })
export class DoctorCommand extends HomeCommand {
  async run(_: string[], options: DoctorOptions): Promise<void> {
    await told('doctor', async () => {
      const { runDoctor } = await import('./run-doctor.js');
      await runDoctor(options);
    });
  }

  @Option({ flags: '--instance <code>', description: 'only this agency or the centre (default: all)' })
  instance(text: string): string {
    return text;
  }

  @Option({ flags: '--json <file>', description: 'write {blocking, warnings, findings} as one JSON document' })
  json(text: string): string {
    return text;
  }
}
