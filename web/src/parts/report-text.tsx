import type { Block, Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { type Mark, marksOf, type Segment, segmentsOf } from '../segments.ts'
import { type Speaker, speakerKey } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'

interface ReportTextProps {
  readonly detail: DocumentDetail
  readonly speakerOf: ReadonlyMap<string, Speaker>
  readonly selected: string | null
  readonly lit: string | null
  readonly onSelect: (statement: string) => void
}

/** The report, its statements underlined in their speakers' lines. Each begins with its speaker's number: a link, in reading
 *  order, so that the keyboard reaches every statement and each has an address. */
export function ReportText(props: ReportTextProps) {
  const { document, statements, missed } = props.detail
  const marks = marksOf(statements, missed)
  return (
    <div className="report" lang={document.language ?? undefined}>
      {document.blocks.map((block, index) => (
        <BlockText
          key={block.start}
          block={block}
          isTitle={index === 0 && isTitle(block, props.detail)}
          segments={segmentsOf(document.text, block, marks)}
          {...props}
        />
      ))}
    </div>
  )
}

/** Whether the text itself begins with the title, so that no second one is needed above it. */
export function isTitle(block: Block | undefined, { document }: DocumentDetail): boolean {
  return block?.role === 'heading' && document.text.slice(block.start, block.end) === document.title
}

interface BlockTextProps extends ReportTextProps {
  readonly block: Block
  readonly isTitle: boolean
  readonly segments: readonly Segment[]
}

function BlockText({ block, isTitle, segments, ...props }: BlockTextProps) {
  const words = segments.map((segment) => <SegmentText key={segment.start} segment={segment} {...props} />)
  const { codes } = useWords()
  const label = codes.block[block.role]
  if (block.role === 'heading') return isTitle ? <h1 className="title">{words}</h1> : <h2>{words}</h2>
  if (block.role === 'blockquote') return <blockquote>{words}</blockquote>
  if (block.role === 'list-item') return <p className="list-item">{words}</p>
  return (
    <p className={block.role}>
      {label ? <span className="block-role">{label}</span> : null}
      {words}
    </p>
  )
}

interface SegmentTextProps extends ReportTextProps {
  readonly segment: Segment
}

function SegmentText({ segment, ...props }: SegmentTextProps) {
  const anchors = segment.begins.map((statement) => (
    <Anchor key={statement.id} statement={statement} {...props} />
  ))
  const marked = segment.marks.reduceRight<React.ReactNode>(
    (inside, mark) => (
      <Marked key={`${mark.kind} ${mark.statement?.id}`} mark={mark} {...props}>
        {inside}
      </Marked>
    ),
    segment.text,
  )
  const innermost = segment.marks.findLast((mark) => mark.statement !== null)?.statement
  if (!innermost) return marked
  // A mouse may press the words; the keyboard has the number before them.
  return (
    <>
      {anchors}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the anchor is the accessible way to the same act */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the anchor is the accessible way to the same act */}
      <span className="words" onClick={() => props.onSelect(innermost.id)}>
        {marked}
      </span>
    </>
  )
}

interface MarkedProps extends ReportTextProps {
  readonly mark: Mark
  readonly children: React.ReactNode
}

function Marked({ mark, children, speakerOf, selected, lit }: MarkedProps) {
  const statement = mark.statement
  if (statement === null) return <span className="missed">{children}</span>
  const speaker = speakerOf.get(speakerKey(statement.speakers))
  const classes = [
    mark.kind,
    `speaker-${speaker?.colour}`,
    mark.kind === 'content' ? `line-${statement.opinion ? 'opinion' : speaker?.line}` : '',
    `depth-${Math.min(mark.depth, 2)}`,
    statement.id === selected ? 'selected' : '',
    lit !== null && lit !== speaker?.key ? 'dimmed' : '',
  ]
  return <span className={classes.filter(Boolean).join(' ')}>{children}</span>
}

function Anchor({
  statement,
  speakerOf,
  selected,
  lit,
  onSelect,
}: ReportTextProps & { readonly statement: Statement }) {
  const speaker = speakerOf.get(speakerKey(statement.speakers))
  const isSelected = statement.id === selected
  const dimmed = lit !== null && lit !== speaker?.key
  const { codes, document: texts } = useWords()
  return (
    <a
      href={`#${statement.id}`}
      id={statement.id}
      className={`anchor speaker-${speaker?.colour}${dimmed ? ' dimmed' : ''}`}
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
