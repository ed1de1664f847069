import { type Attribution, firstOffset } from '../../model/index.ts'
import type { Draft } from '../../resolve/entities/draft.ts'
import { resolveEntities } from '../../resolve/entities/index.ts'
import { findToponyms } from '../../resolve/places/index.ts'
import { layerText } from '../../text/index.ts'
import type { CodedReport } from '../gold/coded-reports.ts'
import { type Pair, paragraphs } from '../marked-document.ts'
import { type AnsweredQuestion, articleOf, type Readers } from './questions.ts'

/** What is asked of the sources of a report coded by hand, with the speakers that were coded. */
export function codedQuestionsOf(
  report: CodedReport,
  { tagger, gazetteer }: Omit<Readers, 'extractor'>,
): AnsweredQuestion[] {
  const blocks = paragraphs(report.text).map((block, at) =>
    at === 0 ? { ...block, role: 'heading' as const } : block,
  )
  const text = { id: report.name, text: report.text, blocks }
  const layers = layerText(text, tagger)
  const attributions = attributionsOf(report)
  const { toponyms } = findToponyms(articleOf(text), layers, gazetteer)
  const asked: AnsweredQuestion[] = []
  resolveEntities(text, layers, attributions, gazetteer.countries, toponyms, (question) => {
    const at = attributions.findIndex(({ source }) => source[0]?.start === question.offset)
    const speakers = report.statements[at]?.speakers ?? []
    if (speakers.length > 0) {
      const right = question.answers.flatMap((answer, index) =>
        answer.speakers.length > 0 &&
        answer.speakers.every((draft) => speakers.some((names) => bears(draft, names)))
          ? [index]
          : [],
      )
      asked.push({
        document: report.name,
        question,
        right: new Set(right.length > 0 ? right : [0]),
        isSource: true,
        isFitted: true,
      })
    }
    return null
  })
  return asked
}

function attributionsOf({ text, statements }: CodedReport): Attribution[] {
  const spans = (pairs: readonly Pair[]) =>
    pairs.map(([start, end]) => ({ start, end, text: text.slice(start, end) }))
  const ids = new Map(statements.map(({ id }, index) => [id, index]))
  const all = statements.map((each) => ({
    source: spans(each.source),
    cue: spans(each.cue),
    content: spans(each.content),
    kind: 'indirect' as const,
    stance: 'asserts' as const,
    relay: 'neutral' as const,
    relayWords: null,
    medium: null,
    parent: each.parent === null ? null : (ids.get(each.parent) ?? null),
    narrator: false,
    opinion: false,
    rule: 'coded',
    confidence: 1,
  }))
  return all.filter((each) => firstOffset(each) < text.length)
}

/** Whether somebody has one of the names `A|B`: all its words, or its last word alone. */
function bears(draft: Draft, names: string): boolean {
  return names.split('|').some((name) => {
    const wanted = wordsOf(name)
    return [draft.name, ...draft.aliases].some((own) => {
      const found = wordsOf(own)
      return (
        wanted.every((word) => found.includes(word)) || (found.length === 1 && found[0] === wanted.at(-1))
      )
    })
  })
}

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/'s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !/^(?:the|a|an|of|and|in|for)$/.test(word))
}
