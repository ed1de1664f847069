import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components'
import type { AddedStep } from '../../../src/serve/http/shapes.ts'
import { addStreamed, batchesOf } from '../add-stream.ts'
import { getDossiers, type Problem } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import type { Words } from '../words/languages.ts'
import { useWords } from '../words/use-words.tsx'
import type { AddProps } from './add-props.ts'
import { failedRow, type ListedRow } from './added-row.ts'
import { problemOf } from './problem.tsx'
import { PublishedField } from './published-field.tsx'

interface Sent {
  readonly key: number
  readonly file: File
  readonly size: number
}

/** Many files at once, each with its own progress and its own result; a bad one stops none of the others. */
export function AddFiles({ onRows, onStored }: AddProps) {
  const words = useWords()
  const { add: texts } = words
  const { data } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const [published, setPublished] = useState('')
  const [busy, setBusy] = useState(false)
  const navigate = useNavigate()
  const maxBytes = data?.maxCaptureBytes ?? Number.POSITIVE_INFINITY
  const add = async (files: readonly File[]) => {
    if (files.length === 0 || busy) return
    setBusy(true)
    const sent = files.map((file, nth): Sent => ({ key: nextKey + nth, file, size: file.size }))
    nextKey += files.length
    const rows = new Map(sent.map(({ key, file }) => [key, waitingRow(key, file.name)]))
    const show = (...changed: ListedRow[]) => {
      for (const row of changed) rows.set(row.key, row)
      onRows([...rows.values()])
    }
    show(
      ...sent
        .filter(({ size }) => size > maxBytes)
        .map(({ key, file }) => failedRow(key, file.name, tooLarge(file, maxBytes, words))),
    )
    const fitting = sent.filter(({ size }) => size <= maxBytes)
    for (const batch of batchesOf(fitting, maxBytes)) {
      show(...batch.map(({ key, file }): ListedRow => ({ ...waitingRow(key, file.name), state: 'sending' })))
      const onStep = (step: AddedStep) => {
        const { key, file } = batch[step.index] as Sent
        if (step.step === 'reading') show({ ...waitingRow(key, file.name), state: 'reading' })
        else
          show({
            key,
            name: file.name,
            state: step.item.status,
            document: step.item.document,
            problem: step.item.problem,
          })
      }
      try {
        await addStreamed(
          ownDossier,
          batch.map(({ file }) => file),
          published,
          onStep,
        )
      } catch (error) {
        const unfinished = batch.filter(({ key }) =>
          /waiting|sending|reading/.test(rows.get(key)?.state ?? ''),
        )
        show(...unfinished.map(({ key, file }) => failedRow(key, file.name, problemOf(error))))
      }
    }
    setBusy(false)
    onStored()
    const [only] = rows.values()
    if (rows.size === 1 && only?.state === 'added' && only.document)
      void navigate({ to: '/$dossier/documents/$id', params: { dossier: ownDossier, id: only.document } })
  }
  return (
    <div className="add-form">
      <DropZone
        className="drop"
        onDrop={async (event) =>
          add(await Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())))
        }
      >
        <Text slot="label">{texts.drop}</Text>
        <FileTrigger allowsMultiple onSelect={(files) => files && add([...files])}>
          <Button className="button" isDisabled={busy}>
            {texts.choose}
          </Button>
        </FileTrigger>
      </DropZone>
      <PublishedField value={published} onChange={setPublished} />
    </div>
  )
}

let nextKey = 1

function waitingRow(key: number, name: string): ListedRow {
  return { key, name, state: 'waiting', document: null, problem: null }
}

/** Said here, before the bytes travel; the server would say the same. */
function tooLarge(file: File, maxBytes: number, { add }: Words): Problem {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`
  const facts = {
    found: megabytes(file.size),
    where: file.name,
    expected: add.tooLargeExpected(megabytes(maxBytes)),
    remedy: add.tooLargeRemedy,
  }
  const message = `${facts.where}: found ${facts.found}, expected ${facts.expected}; ${facts.remedy}`
  return { code: 'capture.too-large', message, ...facts }
}
