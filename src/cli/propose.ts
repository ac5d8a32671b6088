import { proposeCommand } from './proposeCommand.ts';

process.exitCode = await proposeCommand(process.argv.slice(2));
