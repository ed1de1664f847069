/** `sayso export` and its flags. */
import { type Command, Option } from 'commander'
import { exportFormats } from '../../export/index.ts'
import type { ProgramParts } from './decision-program.ts'
import type { ExportFlags } from './export-command.ts'

export function addExportCommand(program: Command, { dossierFlag, withDossier, exit }: ProgramParts): void {
  program
    .command('export')
    .description('write claims as rows: those a person reviewed, private persons masked')
    .addOption(dossierFlag())
    .addOption(
      new Option('--format <format>', 'how the rows are written').choices(exportFormats).default('csv'),
    )
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'write there instead of to standard output')
    .option(
      '--corrections',
      'instead: what people decided on statements and claims, as JSON lines to learn from',
    )
    .option('--proposals', 'also what nobody has reviewed')
    .option('--unmask', 'leave names of private persons in; needs --because')
    .option('--because <reason>', 'why; kept in the journal')
    .option('--by <name>', 'who decides')
    .option('--stance <stance>', 'only claims of this stance')
    .option('--type <type>', 'only claims of this type of event')
    .option('--outcome <outcome>', 'only claims of this outcome')
    .option('--dispute <kind>', 'only claims that stand in such a dispute')
    .option('--incident <id>', 'only claims of this incident')
    .option('--document <id>', 'only claims of this document')
    .option('--place <name>', 'only claims at a place of this name')
    .action(async (given: Omit<ExportFlags, 'dossier'> & { json?: boolean }) => {
      const { exportCommand } = await import('./export-command.ts')
      const flags = await withDossier(given)
      exit(await exportCommand({ ...flags, format: flags.json ? 'json' : flags.format }))
    })
}
