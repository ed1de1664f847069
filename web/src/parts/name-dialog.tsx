import { useState, useSyncExternalStore } from 'react'
import {
  Button,
  Dialog,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { currentQuestion, keptReviewer, onReviewerChange } from '../review/reviewer.ts'
import { useWords } from '../words/use-words.tsx'

/** Asks once who decides. */
export function NameDialog() {
  const question = useSyncExternalStore(onReviewerChange, currentQuestion)
  return question ? <NameQuestion onAnswer={question.answer} /> : null
}

function NameQuestion({ onAnswer }: { readonly onAnswer: (name: string) => void }) {
  const { review } = useWords()
  const [name, setName] = useState(keptReviewer() ?? '')
  return (
    <ModalOverlay className="overlay" isOpen isKeyboardDismissDisabled>
      <Modal className="modal small">
        <Dialog className="dialog">
          <Heading slot="title">{review.name.title}</Heading>
          <p className="note">{review.name.lead}</p>
          <Form
            className="add-form"
            onSubmit={(event) => {
              event.preventDefault()
              onAnswer(name)
            }}
          >
            <TextField className="field" value={name} onChange={setName} autoFocus>
              <Label>{review.name.label}</Label>
              <Input className="input" autoComplete="name" maxLength={200} />
            </TextField>
            <div className="editor-acts">
              <Button type="submit" className="button primary" isDisabled={name.trim() === ''}>
                {review.name.keep}
              </Button>
              <Button className="button" onPress={() => onAnswer('')}>
                {review.name.without}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
