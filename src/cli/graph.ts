import { graphCommand } from './graphCommand.ts';

process.exitCode = graphCommand(process.argv.slice(2));
