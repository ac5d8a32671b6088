import { collectEarly } from './collectEarly.ts';
import { proposeCommand } from './proposeCommand.ts';

collectEarly();
process.exitCode = await proposeCommand(process.argv.slice(2));
