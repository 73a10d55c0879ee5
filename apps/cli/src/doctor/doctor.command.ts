import { Command } from 'commander';
import { told } from '../operator/for-the-person';
import { homeOption } from '../operator/options';
import type { DoctorOptions } from './run-doctor';

/** One line for everything that was looked at. */
export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('Say by name what blocks an installation, and what to do')
    .addOption(homeOption())
    .option('--instance <code>', 'only this agency or the centre (default: all)')
    .option('--json <file>', 'write {blocking, warnings, findings} as one JSON document')
    .action((options: DoctorOptions) =>
      told('doctor', async () => {
        const { runDoctor } = await import('./run-doctor.js');
        await runDoctor(options);
      }),
    );
