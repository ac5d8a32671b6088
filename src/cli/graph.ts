import { collectEarly } from './collectEarly.ts';
import { graphCommand } from './graphCommand.ts';

collectEarly();
process.exitCode = graphCommand(process.argv.slice(2));
