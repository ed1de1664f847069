import { useState } from 'react'
import {
  Button,
  Checkbox,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Popover,
  Radio,
  RadioGroup,
  TextField,
} from 'react-aria-components'
import { exportAddress, exportUnmasked } from '../api.ts'
import { ProblemLine, problemOf } from '../parts/problem.tsx'
import { reviewer } from '../review/reviewer.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/claims.css'
import '../styles/export.css'

interface ExportDialogProps {
  readonly dossier: string
  /** The filter as the server takes it. */
  readonly query: string
  /** Claims that the filter leaves, and those among them that nobody has reviewed. */
  readonly total: number
  readonly proposed: number
  /** Of the button that opens it. */
  readonly className?: string
}

const formats = ['csv', 'json', 'geojson'] as const

/** Saves exactly what is shown: reviewed claims unless proposals are asked for, private persons masked unless a reason is given. */
export function ExportDialog({ dossier, query, total, proposed, className = 'button' }: ExportDialogProps) {
  const { find, shell, claims } = useWords()
  const [format, setFormat] = useState<(typeof formats)[number]>('csv')
  const [proposals, setProposals] = useState(false)
  const [unmask, setUnmask] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<Error | null>(null)
  const leaving = proposals ? total : total - proposed
  const asked = `${query}${query === '' ? '' : '&'}format=${format}&proposals=${proposals}`
  const save = async () => {
    setProblem(null)
    try {
      const file = await exportUnmasked(dossier, asked, { reason: reason.trim(), by: await reviewer() })
      const address = URL.createObjectURL(file)
      const link = document.createElement('a')
      link.href = address
      link.download = `sayso-claims.${format}`
      link.click()
      URL.revokeObjectURL(address)
    } catch (error) {
      setProblem(error as Error)
    }
  }
  return (
    <DialogTrigger>
      <Button className={className}>{find.exporting.open}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="export-dialog">
          <Heading slot="title">{find.exporting.title}</Heading>
          <RadioGroup
            className="segments"
            orientation="horizontal"
            value={format}
            onChange={(one) => setFormat(one as typeof format)}
          >
            <Label>{find.exporting.format}</Label>
            {formats.map((one) => (
              <Radio key={one} value={one} className="segment">
                {find.exporting.formats[one]}
              </Radio>
            ))}
          </RadioGroup>
          <Checkbox className="check" isSelected={proposals} onChange={setProposals}>
            <span className="check-box" aria-hidden="true" />
            {find.exporting.proposals(proposed)}
          </Checkbox>
          <Checkbox className="check" isSelected={unmask} onChange={setUnmask}>
            <span className="check-box" aria-hidden="true" />
            {find.exporting.unmask}
          </Checkbox>
          {unmask ? (
            <TextField className="field" value={reason} onChange={setReason} isRequired>
              <Label>{find.exporting.reason}</Label>
              <Input className="input" />
            </TextField>
          ) : (
            <p className="note">{find.exporting.masked}</p>
          )}
          <p className="note" role="status">
            {claims.rows(leaving)}
            {proposals || proposed === 0 ? '' : `; ${find.exporting.leftOut(proposed)}`}
          </p>
          {leaving === 0 && proposed > 0 ? <p className="hint">{find.exporting.noneReviewed}</p> : null}
          {problem ? <ProblemLine problem={problemOf(problem)} /> : null}
          {unmask ? (
            <Button
              className="button primary"
              isDisabled={leaving === 0 || reason.trim() === ''}
              onPress={save}
            >
              {find.exporting.save}
            </Button>
          ) : leaving === 0 ? (
            <Button className="button primary" isDisabled>
              {find.exporting.save}
            </Button>
          ) : (
            <a
              className="button primary"
              href={exportAddress(dossier, asked)}
              download={`sayso-claims.${format}`}
            >
              {find.exporting.save}
            </a>
          )}
          <Button slot="close" className="button">
            {shell.close}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
