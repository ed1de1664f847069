import { ruleExtractor } from '../../src/attribute/index.ts'
import { tagged } from './tagged.ts'

/** What is said in a text, by the rules alone: “source / cue / content” of each statement that is not the narrator's, in text order; the spans of one parted by “ … ”. */
export const saidIn = (text: string): string[] =>
  ruleExtractor
    .extract(tagged(text))
    .attributions.filter((each) => !each.narrator)
    .map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ')).join(' / '),
    )
