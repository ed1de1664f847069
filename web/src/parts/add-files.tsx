import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components'
import { type AddedItem, ApiProblem, addFile, getDossiers } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { useWords } from '../words/use-words.tsx'
import { type AddProps, addedDocument } from './add-props.ts'

/** Files one after the other, each with its own result; a bad one stops none of the others. */
export function AddFiles({ onAdded }: AddProps) {
  const { add: texts } = useWords()
  const { data } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const [progress, setProgress] = useState<{
    readonly done: number
    readonly of: number
    readonly name: string
  } | null>(null)
  const navigate = useNavigate()
  const add = async (files: readonly File[]) => {
    const items: AddedItem[] = []
    for (const [done, file] of files.entries()) {
      setProgress({ done, of: files.length, name: file.name })
      const item = await addOne(file, data?.maxCaptureBytes ?? Number.POSITIVE_INFINITY)
      items.push(item)
      onAdded([item])
    }
    setProgress(null)
    const only = items.length === 1 ? addedDocument(items) : null
    if (only) void navigate({ to: '/$dossier/documents/$id', params: { dossier: ownDossier, id: only } })
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
          <Button className="button" isDisabled={progress !== null}>
            {texts.choose}
          </Button>
        </FileTrigger>
      </DropZone>
      <p className="note" role="status">
        {progress
          ? `${texts.reading} ${texts.progress(String(progress.done + 1), String(progress.of))}: ${progress.name}`
          : ''}
      </p>
    </div>
  )
}

async function addOne(file: File, maxBytes: number): Promise<AddedItem> {
  const failed = (problem: ApiProblem['problem']): AddedItem => ({
    name: file.name,
    status: 'failed',
    document: null,
    problem,
  })
  if (file.size > maxBytes) return failed(tooLarge(file, maxBytes))
  try {
    const { items } = await addFile(ownDossier, file)
    return items[0] as AddedItem
  } catch (error) {
    return failed(error instanceof ApiProblem ? error.problem : { code: 'web.bug', message: String(error) })
  }
}

/** Said here, before the bytes travel; the server would say the same. */
function tooLarge(file: File, maxBytes: number): ApiProblem['problem'] {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`
  const facts = {
    found: megabytes(file.size),
    where: file.name,
    expected: `at most ${megabytes(maxBytes)}`,
    remedy: 'save the article alone, or its text, and add that',
  }
  const message = `${facts.where}: found ${facts.found}, expected ${facts.expected}; ${facts.remedy}`
  return { code: 'capture.too-large', message, ...facts }
}
