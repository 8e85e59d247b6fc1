import { KEY_TABLE } from '../features/guide/key-table'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Key } from '../ui/key-names'

/** All keys at a glance. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose} foot={<Button onPress={onClose}>Close</Button>}>
      <dl className="keys">
        {KEY_TABLE.map(({ keys, meaning }) => (
          <div key={meaning} className="keys__line">
            <dt>
              {keys.map((key) => (
                <Key key={key} of={key} />
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="field__hint">
        Single letters never fire while you are typing. They can be changed, or switched off, in Settings.
      </p>
    </Dialog>
  )
}
