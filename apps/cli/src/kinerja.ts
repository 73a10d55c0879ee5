import { Command } from 'commander';
import { accountCommand } from './account/account.command';
import { agencyCommand } from './agency/agency.command';
import { backupCommand } from './backup/backup.command';
import { calcCommand } from './calc/calc.command';
import { cityCommand } from './city/city.command';
import { demoCommand } from './demo/demo.command';
import { doctorCommand } from './doctor/doctor.command';
import { erasureCommand } from './erasure/erasure.command';
import { moveCommand } from './move/move.command';
import { parkedCommand } from './parked/parked.command';
import { policyCommand } from './policy/policy.command';
import { prepareCommand } from './prepare/prepare.command';
import { providerCommand } from './provider/provider.command';
import { rebuildCommand } from './rebuild/rebuild.command';
import { republishCommand } from './republish/republish.command';
import { restoreCommand } from './restore/restore.command';
import { serviceAccountCommand } from './service-account/service-account.command';
import { verifyCommand } from './verify/verify.command';

/** Table of contents. A command names its options here and loads what it works with when it is run, so that all start fast. */
export const kinerja = (): Command => {
  const program = new Command('kinerja').description(
    'Performance, pay and public satisfaction of a city’s civil servants: the tool of its operators',
  );
  const commands = [
    accountCommand,
    agencyCommand,
    backupCommand,
    calcCommand,
    cityCommand,
    demoCommand,
    doctorCommand,
    erasureCommand,
    moveCommand,
    parkedCommand,
    policyCommand,
    prepareCommand,
    providerCommand,
    rebuildCommand,
    republishCommand,
    restoreCommand,
    serviceAccountCommand,
    verifyCommand,
  ];
  for (const command of commands) program.addCommand(command());
  return program.addHelpText(
    'after',
    '\n`kinerja COMMAND --help` tells the options of a command, `kinerja calc RULE --help` the fields of a rule.',
  );
};
