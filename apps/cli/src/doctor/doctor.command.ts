import { Command } from 'commander';
import { inHome } from '../operator/in-home';
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
      inHome('doctor', options.home, async (home) => {
        const { runDoctor } = await import('./run-doctor.js');
        await runDoctor(home, options);
      }),
    );
