import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { CaptureRequest } from '../../../src/serve/http/shapes.ts'
import { addRequest } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { type AddProps, addedDocument } from './add-props.ts'
import { rowOf } from './added-row.ts'

let nextKey = -1

/** Adds a text or an address; then goes to its document, or says that it was known. */
export function useAddRequest({ onRows, onStored }: AddProps, onDone: () => void = () => undefined) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (request: CaptureRequest) => addRequest(ownDossier, request),
    onSuccess: ({ items }) => {
      onRows(items.map((item) => rowOf(nextKey--, item)))
      onDone()
      onStored()
      const document = addedDocument(items)
      if (document)
        void navigate({ to: '/$dossier/documents/$id', params: { dossier: ownDossier, id: document } })
    },
  })
}
