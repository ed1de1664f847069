/** Ways of saying in several words what one verb says: a row is what they are read as. */
export interface Idiom {
  readonly id: string
  readonly words: RegExp
  readonly verb: string
  readonly example: string
  readonly counterExample: string
}

/** English. Only what stands for one verb wherever it is said of a deed. */
// biome-ignore format: a table is read by its columns
export const idioms: readonly Idiom[] = [
  idiom('hand', '(?:laid|lay|put|raised|lifted) (?:a|any|one|their|his|her|its) (?:hand|finger)s? on', 'touched', 'nobody had laid a hand on him', 'he put a ring on her finger'),
  idiom('open-fire', 'opened fire(?= (?:on|at|from|with|in|as|when|after|first)\\b|[ .,;]*$)', 'fired', 'the guards had opened fire', 'they had opened a fire station'),
  idiom('expel', '(?:thrown|threw|kicked|driven|drove|forced|dragged) out(?= of\\b|,| and\\b| by\\b|[ .]*$)', 'expelled', 'the priest had been thrown out', 'they had driven out to the lake'),
  idiom('break-off', '(?:broken|broke) off(?= (?:the |all )?(?:talks?|negotiations|meeting|contact|relations)\\b)', 'left', 'the union had broken off the talks', 'a branch had broken off'),
  idiom('leave-table', '(?:left|walked away from|walked out of) the (?:negotiating )?(?:table|room)(?= |[.,]|$)', 'left the talks', 'the managers had left the table', 'she had left the tablecloth'),
  idiom('cut-off', 'cut off(?! (?:from|by)\\b)', 'interrupted', 'food had been cut off', 'the village was cut off by snow'),
  idiom('break-in', '(?:broken|broke|burst|forced (?:their|his|her|its) way|got|gone|went) (?:in)?(?:to|inside)(?= (?:the|an?|its|his|her|their)\\b)', 'entered', 'men broke into the office', 'a fire broke out in the office'),
  idiom('custody', '(?:taken|took)(?= into custody)', 'detained', 'a man was taken into custody', 'a man was taken to hospital'),
  idiom('change-hands', 'changed hands', 'been paid', 'no money had changed hands', 'the village changed its name'),
  idiom('set-fire', '(?:set (?:fire to|alight|on fire)|torched)', 'burned', 'they had set fire to the archive', 'they had set the table'),
  idiom('let-through', '(?:let|waved) through', 'admitted', 'the convoy had been let through', 'the wall let water in'),
]

function idiom(id: string, words: string, verb: string, example: string, counterExample: string): Idiom {
  return {
    id: `idiom.${id}`,
    words: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu'),
    verb,
    example,
    counterExample,
  }
}

/** Some words with a verb for each idiom in them. */
export const withoutIdioms = (words: string): string =>
  idioms.reduce((plain, { words: pattern, verb }) => plain.replace(pattern, verb), words)
