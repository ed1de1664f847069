import { Fragment, useSyncExternalStore } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { letterKeysOn, onGroupsChange, registeredGroups } from '../keys/registry.ts'
import { useWords } from '../words/use-words.tsx'

interface KeyboardHelpProps {
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** What the keys do here, as the parts on the screen registered it. */
export function KeyboardHelp({ isOpen, onOpenChange }: KeyboardHelpProps) {
  const { shell } = useWords()
  const groups = useSyncExternalStore(onGroupsChange, registeredGroups)
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog keys-dialog">
          {({ close }) => (
            <>
              <div className="dialog-head">
                <Heading slot="title">{shell.keys.title}</Heading>
                <Button className="icon-button" aria-label={shell.close} onPress={close}>
                  ×
                </Button>
              </div>
              <p className="note">{letterKeysOn() ? shell.keys.hint : shell.keys.off}</p>
              {groups.map(({ title, shortcuts }) => {
                const listed = shortcuts.filter(({ words }) => words !== null)
                return listed.length === 0 ? null : (
                  <section key={title} className="keys-group">
                    <h3>{title}</h3>
                    <dl>
                      {listed.map(({ keys, words }) => (
                        <div key={keys}>
                          <dt>
                            <Keys keys={keys} then={shell.keys.andThen} />
                          </dt>
                          <dd>{words}</dd>
                        </div>
                      ))}
                    </dl>
                  </section>
                )
              })}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** `g` then `d`, `Shift` `→`: each key in its own box. */
export function Keys({ keys, then }: { readonly keys: string; readonly then: string }) {
  return keys.split(' ').map((chord, at) => (
    <Fragment key={chord}>
      {at > 0 ? <span className="note"> {then} </span> : null}
      {(chord === '+' ? ['+'] : chord.split('+')).map((key) => (
        <kbd key={key}>{signs[key] ?? key}</kbd>
      ))}
    </Fragment>
  ))
}
