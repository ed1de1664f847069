/** What people decide, and what they look at before, as commands. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ExitStatus } from './commands.ts'
import type { DecisionFlags, ReviewFlags } from './decision-commands.ts'
import type { LookFlags } from './look-commands.ts'

export interface ProgramParts {
  readonly dossierFlag: () => Option
  /** The flags with the dossier's folder filled in. */
  readonly withDossier: <T extends object>(flags: T) => Promise<T & { dossier: string }>
  readonly exit: (status: ExitStatus) => void
}

const decisions = () => import('./decision-commands.ts')
const looking = () => import('./look-commands.ts')

export function addDecisionCommands(
  program: Command,
  { dossierFlag, withDossier, exit }: ProgramParts,
): void {
  const decided = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .addOption(dossierFlag())
      .option('--because <reason>', 'why; kept in the journal')
      .option('--by <name>', 'who decides')
      .option('--json', 'print what was decided as JSON')

  decided('review', 'accept, correct or reject what the reader made of a report')
    .argument('<id...>', 'statements, or claims, of one document, as `sayso show` prints them')
    .option('--accept', 'it is as it was read')
    .option('--reject', 'it is none: it stays in its document and enters no incident')
    .option('--propose', 'take back what was decided on it before')
    .option('--speaker <who>', 'who says it: a name or id, `narrator`; again for a joint statement', collect)
    .option('--as <kind>', 'kind of a speaker whom no report names: person, organisation, military, …')
    .option('--behalf <who>', 'for whom they speak')
    .option('--stance <word>', 'asserts, denies, claims-responsibility, …')
    .option('--relay <word>', 'neutral, distances, unverified, …')
    .option('--opinion', 'it is a judgement')
    .option('--fact', 'it is no judgement')
    .option('--outcome <word>', 'of a claim: repelled, succeeded, …')
    .option('--event <type>', 'of a claim: a type of docs/event-types.md, such as attack.drone')
    .option('--edit <json>', 'any other field, as docs/dossier.md names them')
    .action(async (ids: string[], flags: ReviewFlags) =>
      exit(await (await decisions()).reviewCommand(ids, await withDossier(flags))),
    )

  decided('mark', 'add a statement that the reader missed')
    .argument('<document>', 'id of the document')
    .argument('<words>', 'what is said, as the report has it; they must stand there once')
    .requiredOption('--speaker <who>', 'who says it; again for a joint statement', collect)
    .option('--as <kind>', 'kind of a speaker whom no report names')
    .option('--stance <word>', 'asserts unless told')
    .option('--kind <kind>', 'direct, indirect (unless told) or mixed')
    .action(async (document: string, words: string, flags: ReviewFlags & { kind?: string }) =>
      exit(await (await decisions()).markCommand(document, words, await withDossier(flags))),
    )

  decided('assess', 'grade an incident, a claim, a statement or a source after the Admiralty code')
    .argument('<id>', 'what is graded; a source by its name too')
    .option(
      '--reliability <A-F>',
      'of the source: A reliable to E unreliable, F cannot be judged (unless told)',
    )
    .option(
      '--credibility <1-6>',
      'of the information: 1 confirmed to 5 improbable, 6 cannot be judged (unless told)',
    )
    .option('--evidence <id-or-address>', 'what it rests on; again for more', collect)
    .option('--despite', 'keep a grade that the tool objects to')
    .action(async (id: string, flags: DecisionFlags) =>
      exit(await (await decisions()).assessCommand(id, await withDossier(flags))),
    )

  decided('merge', 'say that incidents are one happening')
    .argument('<incident...>', 'two or more')
    .action(async (incidents: string[], flags: DecisionFlags) =>
      exit(await (await decisions()).mergeCommand(incidents, await withDossier(flags))),
    )

  decided('split', 'say that claims of an incident are another happening')
    .argument('<incident>')
    .argument('<claim...>', 'those that are')
    .action(async (incident: string, claims: string[], flags: DecisionFlags) =>
      exit(await (await decisions()).splitCommand(incident, claims, await withDossier(flags))),
    )

  decided('move', 'say that claims are part of another incident')
    .argument('<claim...>')
    .requiredOption('--to <incident>', 'the one they are part of')
    .action(async (claims: string[], flags: DecisionFlags & { to: string }) =>
      exit(await (await decisions()).moveCommand(claims, await withDossier(flags))),
    )

  decided('undo', 'take a decision back; undo that to make it count again')
    .argument('<number>', 'as `sayso decisions` prints it', readCount)
    .action(async (decision: number, flags: DecisionFlags) =>
      exit(await (await decisions()).undoCommand(decision, await withDossier(flags))),
    )

  program
    .command('decisions')
    .description('list what people decided, the newest first')
    .addOption(dossierFlag())
    .option('--about <id>', 'on this statement, claim, incident or entity')
    .option('--document <id>', 'on this document')
    .option('--standing', 'only those that were not undone')
    .option('--adrift', 'only those whose words this version does not find any more')
    .addOption(new Option('--limit <number>', 'how many').default(50).argParser(readCount))
    .option('--json', 'print them as JSON')
    .action(async (flags: LookFlags) => exit(await (await decisions()).listCommand(await withDossier(flags))))

  program
    .command('incidents')
    .description('list the incidents of the dossier, the disputed ones first')
    .addOption(dossierFlag())
    .option('--json', 'print them as JSON')
    .action(async (flags: LookFlags) =>
      exit(await (await looking()).incidentsCommand(await withDossier(flags))),
    )

  program
    .command('search')
    .description('find the documents in which all of the words are')
    .argument(
      '<words...>',
      'each finds words that begin so; \'words in "quotation marks"\' just as they stand',
    )
    .addOption(dossierFlag())
    .addOption(new Option('--limit <number>', 'how many documents').default(20).argParser(readCount))
    .option('--json', 'print what was found as JSON, with offsets')
    .action(async (words: string[], flags: LookFlags) =>
      exit(await (await looking()).searchCommand(words, await withDossier(flags))),
    )

  program
    .command('show')
    .description('print a document or an incident, with the ids of what is in it')
    .argument('<id>', 'a document, an incident, or a statement or claim in one')
    .addOption(dossierFlag())
    .option('--json', 'print it as JSON')
    .action(async (id: string, flags: LookFlags) =>
      exit(await (await looking()).showCommand(id, await withDossier(flags))),
    )
}

export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

export function readCount(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('expected a whole number above 0.')
}
