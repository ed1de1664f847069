#!/usr/bin/env node
/** The command line: arguments in, one exit status out. 0 done, 1 the input was bad, 2 wrong usage, 70 a bug. */
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { BadInput } from '../../model/index.ts'
import { packageVersion } from '../../package-facts.ts'
import type { BordersFlags } from './borders-command.ts'
import { callerFolder } from './caller-folder.ts'
import type { DossierFlags, ReadFlags } from './commands.ts'
import { addDecisionCommands } from './decision-program.ts'
import { addExportCommand } from './export-program.ts'
import type { GazetteerFlags } from './gazetteer-command.ts'
import { complain } from './output.ts'
import type { PartyFlags } from './party-command.ts'

const program = new Command('sayso')
  .description('Reads reports and keeps a ledger of who says what happened.')
  .version(packageVersion)
  .exitOverride()
  .configureOutput({ outputError: (message, output) => output(`sayso: ${message.replace(/^error: /, '')}`) })
  .showHelpAfterError('(sayso --help lists the commands and flags)')

/** Loaded when a command runs: `--help` and wrong usage answer without them. */
const commands = () => import('./commands.ts')

const gazetteers = () => import('./gazetteer-command.ts')

const importHelp = `
A .csv begins with a row that names its columns: name, latitude, longitude, and where known names (separated by ;),
country (UA), admin1 (UA.07), feature (a GeoNames code such as PPL, or a class such as P), population, radius (metres).
A .geojson is a FeatureCollection whose properties are named so; an area is its middle and its reach.
Gazetteers lie in SAYSO_GAZETTEERS, or beside your dossier, serve every dossier, and are part of each reading's version.`

const inputs = 'files, addresses, or - for standard input'
const dossierFlag = () =>
  new Option('--dossier <folder>', 'the dossier to work on; also SAYSO_DOSSIER').env('SAYSO_DOSSIER')

const bordersFlag = () =>
  new Option(
    '--borders <view>',
    'country of disputed places: disputed (none is named; default), iso, or a state such as UA; also SAYSO_BORDERS; else what `sayso borders` chose',
  ).env('SAYSO_BORDERS')

program
  .command('read')
  .description('print what reports say; touches no dossier')
  .argument('<input...>', inputs)
  .option('--json', 'print sayso-reading/1 instead of lines')
  .option(
    '--published <date>',
    'publication day or time, where the report gives none or a wrong one',
    readDate,
  )
  .option('--language <tag>', 'BCP 47 language of the report, where it is not found')
  .option('--reader <name>', 'reader of attributions: embedded (default), embedded-polnear, rules, neural')
  .addOption(bordersFlag())
  .option('--explain', 'name the rules behind every statement and claim, with the ids of the claims')
  .option('--claim <id>', 'print every decision behind one claim, with its rule and evidence')
  .action(async (files: string[], flags: ReadFlags) =>
    exit(await (await commands()).readCommand(files, flags)),
  )

program
  .command('add')
  .description('capture and read reports into the dossier; safe to run again')
  .argument('<input...>', `${inputs}; a folder stands for the files in it`)
  .addOption(dossierFlag())
  .addOption(bordersFlag())
  .option('--json', 'print what was done as JSON')
  .action(async (files: string[], flags: Partial<DossierFlags>) =>
    exit(await (await commands()).addCommand(files, await dossierFlags(flags))),
  )

program
  .command('rebuild')
  .description('make the index anew from captures and journal')
  .addOption(dossierFlag())
  .addOption(bordersFlag())
  .option('--json', 'print what was done as JSON')
  .action(async (flags: Partial<DossierFlags>) =>
    exit(await (await commands()).rebuildCommand(await dossierFlags(flags))),
  )

program
  .command('verify')
  .description('re-check every capture, selector and journal hash')
  .addOption(dossierFlag())
  .addOption(bordersFlag())
  .option('--json', 'print what was checked as JSON')
  .action(async (flags: Partial<DossierFlags>) =>
    exit(await (await commands()).verifyCommand(await dossierFlags(flags))),
  )

const gazetteer = program
  .command('gazetteer')
  .description('list the gazetteers in use; import and remove your own')
  .option('--json', 'print the list as JSON')
  .action(async (flags: GazetteerFlags) => exit(await (await gazetteers()).listGazetteers(flags)))

gazetteer
  .command('import')
  .description('make a gazetteer of each file and use it from now on, beside the default')
  .argument(
    '<file...>',
    'GeoNames dumps and alternate names (.zip, .txt, .txt.gz), tables (.csv), points and areas (.geojson)',
  )
  .option('--json', 'print what was imported as JSON')
  .addHelpText('after', importHelp)
  .action(async (files: string[], _: unknown, command: Command) =>
    exit(await (await gazetteers()).importGazetteers(files, command.optsWithGlobals())),
  )

gazetteer
  .command('remove')
  .description('take imported gazetteers out of use and delete them')
  .argument('<name...>', 'names as `sayso gazetteer` lists them')
  .option('--json', 'print what was removed as JSON')
  .action(async (names: string[], _: unknown, command: Command) =>
    exit(await (await gazetteers()).removeGazetteers(names, command.optsWithGlobals())),
  )

program
  .command('party')
  .description('say whose side somebody speaks for, take it back, or list what was decided')
  .argument('[entity]', 'an entity by its id or its name')
  .argument('[side]', 'the side; any word or name, the same for all who are of it')
  .addOption(dossierFlag())
  .option('--none', 'of no side, whatever the reader proposes')
  .option('--withdraw', 'the decisions on this entity no longer count')
  .option('--because <reason>', 'why; kept in the journal')
  .option('--by <name>', 'who decides')
  .option('--everybody', 'list all entities with their ids and sides')
  .option('--json', 'print what was done as JSON')
  .action(async (entity: string | undefined, side: string | undefined, flags: Partial<PartyFlags>) =>
    exit(
      await (await import('./party-command.ts')).partyCommand(entity, side, {
        ...flags,
        ...(await dossierFlags(flags)),
      }),
    ),
  )

const dossierCommand = {
  dossierFlag,
  withDossier: async <T extends Partial<DossierFlags>>(flags: T) => ({
    ...flags,
    ...(await dossierFlags(flags)),
  }),
  exit,
}

program
  .command('borders')
  .description('say in whose view of disputed borders the dossier is read, or choose it')
  .argument('[view]', 'disputed (no country is named), iso, or a state such as UA')
  .addOption(dossierFlag())
  .option('--because <reason>', 'why; kept in the journal')
  .option('--by <name>', 'who decides')
  .option('--json', 'print the choice as JSON')
  .action(async (view: string | undefined, flags: Partial<BordersFlags>) =>
    exit(
      await (await import('./borders-command.ts')).bordersCommand(view, {
        ...flags,
        ...(await dossierFlags(flags)),
      }),
    ),
  )

addDecisionCommands(program, dossierCommand)

addExportCommand(program, dossierCommand)

program
  .command('serve')
  .description('serve the app on this machine')
  .addOption(dossierFlag())
  .addOption(bordersFlag())
  .addOption(
    new Option('--port <number>', 'port on 127.0.0.1; also SAYSO_PORT')
      .env('SAYSO_PORT')
      .default(4870)
      .argParser(readPort),
  )
  .addOption(
    new Option(
      '--tiles <address>',
      'map tiles to ask when the map is told to, https://…/{z}/{x}/{y}.png; also SAYSO_TILES',
    ).env('SAYSO_TILES'),
  )
  .action(async (flags: { dossier?: string; port: number; borders?: string; tiles?: string }) => {
    const { serveCommand } = await import('./serve-command.ts')
    const { defaultDossierFolder } = await import('../../dossier.ts')
    const dossier = flags.dossier ? resolve(callerFolder(), flags.dossier) : null
    await serveCommand({ ...flags, dossier, ownFolder: defaultDossierFolder() })
    exit(0)
  })

// `sayso read … | head` closes the pipe early; the write that fails is told of below.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) exit(error.exitCode === 0 ? 0 : 2)
  else if (error instanceof BadInput) {
    complain(error.message)
    exit(1)
  } else if ((error as NodeJS.ErrnoException).code === 'EPIPE') exit(0)
  else {
    process.stderr.write(`sayso: a bug: ${(error as Error).stack ?? error}\n`)
    exit(70)
  }
}

function exit(status: number): void {
  process.exitCode = status
}

async function dossierFlags(flags: Partial<DossierFlags>): Promise<DossierFlags> {
  const { defaultDossierFolder } = await import('../../dossier.ts')
  return {
    ...flags,
    dossier: flags.dossier ? resolve(callerFolder(), flags.dossier) : defaultDossierFolder(),
  }
}

function readPort(given: string): number {
  const port = Number(given)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('expected a whole number from 0 to 65535.')
  return port
}

function readDate(given: string): string {
  if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/.test(given))
    throw new InvalidArgumentError('expected a day such as 2024-03-13.')
  return given
}
