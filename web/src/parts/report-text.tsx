import { memo, useMemo } from 'react'
import type { Block, Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { type Draft, draftedStatement } from '../review/draft.ts'
import type { Span } from '../review/spans.ts'
import {
  draftMarks,
  type FactKind,
  factMarks,
  type Mark,
  marksOf,
  type Segment,
  segmentsOf,
} from '../segments.ts'
import { type Speaker, speakerKey } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'
import { FactGloss } from './fact-gloss.tsx'
import { SpanHandle } from './span-handle.tsx'

interface ReportTextProps {
  readonly detail: DocumentDetail
  readonly speakerOf: ReadonlyMap<string, Speaker>
  readonly selected: string | null
  readonly lit: string | null
  /** Facts that are marked, each with its value behind it. */
  readonly facts: ReadonlySet<FactKind>
  readonly onSelect: (statement: string) => void
  /** The correction that is being made: its words stand out, with ends to drag. */
  readonly draft: Draft | null
  readonly handles: Handles
}

export interface Handles {
  readonly onDrag: (end: keyof Span, offset: number) => void
  readonly onStep: (end: keyof Span, step: 1 | -1) => void
}

/** The report, its statements underlined in their speakers' lines. Each begins with its speaker's number: a link, in reading
 *  order, so that the keyboard reaches every statement and each has an address. */
export function ReportText({
  detail,
  speakerOf,
  selected,
  lit,
  facts,
  onSelect,
  draft,
  handles,
}: ReportTextProps) {
  const { document, statements, missed } = detail
  const blocks = useMemo(() => {
    const drafted = draft && draftedStatement(draft, document)
    const shown = drafted ? statements.map((one) => (one.id === drafted.id ? drafted : one)) : statements
    const marks = [
      ...marksOf(shown, missed),
      ...factMarks(document, facts),
      ...draftMarks(draft?.content ?? []),
    ]
    return document.blocks.map((block) => ({ block, segments: segmentsOf(document.text, block, marks) }))
  }, [document, statements, missed, facts, draft])
  return (
    <div className="report" lang={document.language ?? undefined}>
      {blocks.map(({ block, segments }, index) => (
        <BlockText
          key={block.start}
          block={block}
          isTitle={index === 0 && isTitle(block, detail)}
          segments={segments}
          detail={detail}
          speakerOf={speakerOf}
          selected={holds(segments, selected) ? selected : null}
          lit={lit}
          onSelect={onSelect}
          handles={holdsDraft(segments) ? handles : null}
          draft={holdsDraft(segments) ? draft : null}
        />
      ))}
    </div>
  )
}

/** Whether the text itself begins with the title, so that no second one is needed above it. */
export function isTitle(block: Block | undefined, { document }: DocumentDetail): boolean {
  return block?.role === 'heading' && document.text.slice(block.start, block.end) === document.title
}

function holds(segments: readonly Segment[], statement: string | null): boolean {
  return (
    statement !== null &&
    segments.some((segment) => segment.marks.some((mark) => mark.statement?.id === statement))
  )
}

function holdsDraft(segments: readonly Segment[]): boolean {
  return segments.some((segment) => segment.marks.some((mark) => mark.kind === 'draft'))
}

interface DrawProps extends Omit<ReportTextProps, 'facts' | 'handles'> {
  readonly handles: Handles | null
}

interface BlockTextProps extends DrawProps {
  readonly block: Block
  readonly isTitle: boolean
  readonly segments: readonly Segment[]
}

/** Drawn again only when something in it changes: choosing a statement draws two blocks, not the report. */
const BlockText = memo(function BlockText({ block, isTitle, segments, ...props }: BlockTextProps) {
  const { codes } = useWords()
  const words = segments.map((segment) => <SegmentText key={segment.start} segment={segment} {...props} />)
  const label = codes.block[block.role]
  const place = { 'data-start': block.start, 'data-end': block.end }
  if (block.role === 'heading')
    return isTitle ? (
      <h1 className="title" {...place}>
        {words}
      </h1>
    ) : (
      <h2 {...place}>{words}</h2>
    )
  if (block.role === 'blockquote') return <blockquote {...place}>{words}</blockquote>
  return (
    <p className={block.role} {...place}>
      {label ? <span className="block-role">{label}</span> : null}
      {words}
    </p>
  )
})

interface SegmentTextProps extends DrawProps {
  readonly segment: Segment
}

function SegmentText({ segment, ...props }: SegmentTextProps) {
  const anchors = segment.begins.map((statement) => (
    <Anchor key={statement.id} statement={statement} {...props} />
  ))
  const run = (
    <span className="run" data-start={segment.start}>
      {segment.text}
    </span>
  )
  const marked = segment.marks.reduceRight<React.ReactNode>(
    (inside, mark) => (
      <Marked key={`${mark.kind} ${mark.statement?.id ?? mark.fact}`} mark={mark} {...props}>
        {inside}
      </Marked>
    ),
    run,
  )
  const { draft, handles } = props
  const handle = (end: keyof Span) => {
    const at = end === 'start' ? draft?.content[0]?.start : draft?.content.at(-1)?.end
    return handles && at === segment[end] && holdsDraft([segment]) ? (
      <SpanHandle
        end={end}
        onDrag={(offset) => handles.onDrag(end, offset)}
        onStep={(step) => handles.onStep(end, step)}
      />
    ) : null
  }
  const ending = segment.marks.filter((mark) => mark.fact !== null && mark.end === segment.end)
  const glosses = ending.map((mark) => (
    <FactGloss
      key={mark.fact}
      fact={mark.fact as string}
      document={props.detail.document}
      entities={props.detail.entities}
    />
  ))
  const innermost = segment.marks.findLast((mark) => mark.statement !== null)?.statement
  if (!innermost)
    return (
      <>
        {handle('start')}
        {marked}
        {handle('end')}
        {glosses}
      </>
    )
  // A mouse may press the words; the keyboard has the number before them.
  return (
    <>
      {anchors}
      {handle('start')}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the anchor is the accessible way to the same act */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the anchor is the accessible way to the same act */}
      <span className="words" data-statement={innermost.id} onClick={() => props.onSelect(innermost.id)}>
        {marked}
      </span>
      {handle('end')}
      {glosses}
    </>
  )
}

interface MarkedProps extends DrawProps {
  readonly mark: Mark
  readonly children: React.ReactNode
}

function Marked({ mark, children, speakerOf, selected, lit }: MarkedProps) {
  const statement = mark.statement
  if (statement === null) return <span className={unspokenClass(mark)}>{children}</span>
  const speaker = speakerOf.get(speakerKey(statement.speakers))
  const classes = [
    mark.kind,
    `speaker-${speaker?.colour}`,
    mark.kind === 'content' ? `line-${statement.opinion ? 'opinion' : speaker?.line}` : '',
    `depth-${Math.min(mark.depth, 2)}`,
    statement.id === selected ? 'selected' : '',
    lit !== null && lit !== speaker?.key ? 'dimmed' : '',
    statement.review?.status === 'rejected' ? 'rejected' : '',
  ]
  return (
    <span className={classes.filter(Boolean).join(' ')} data-of={statement.id}>
      {children}
    </span>
  )
}

function unspokenClass(mark: Mark): string {
  if (mark.kind === 'draft') return 'drafted'
  return mark.fact === null ? 'missed' : `fact fact-${mark.kind}`
}

function Anchor({
  statement,
  speakerOf,
  selected,
  lit,
  onSelect,
}: DrawProps & { readonly statement: Statement }) {
  const speaker = speakerOf.get(speakerKey(statement.speakers))
  const isSelected = statement.id === selected
  const dimmed = lit !== null && lit !== speaker?.key
  const { codes, document: texts } = useWords()
  return (
    <a
      href={`#${statement.id}`}
      id={statement.id}
      className={`anchor speaker-${speaker?.colour}${dimmed ? ' dimmed' : ''}`}
      data-statement={statement.id}
      data-of={statement.id}
      aria-current={isSelected ? 'true' : undefined}
      aria-label={`${speaker?.sign}, ${speaker?.name} ${statement.opinion ? texts.judges : codes.stance[statement.stance][0]}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onSelect(statement.id)
      }}
    >
      {speaker?.sign}
    </a>
  )
}
