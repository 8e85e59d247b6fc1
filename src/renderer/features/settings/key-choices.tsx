import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useSetting } from '../../storage/settings'
import { Button, IconButton } from '../../ui/button'
import { holderOf, keyNow, signOf, withKey } from '../../ui/changed-keys'
import './key-choices.css'

export interface ChangeableKey {
  /** The sign that it is unless it was changed. */
  readonly key: string
  readonly meaning: string
}

/** What became of the last choice, said in its line. */
interface Answer {
  readonly key: string
  readonly words: string
  /** The sign that was asked for and is another key already. */
  readonly taken?: string
}

/** What was pressed goes away with its act; the focus must not go with it. */
function focusKey(key: string): void {
  document.querySelector<HTMLElement>(`[data-key-of="${CSS.escape(key)}"]`)?.focus()
}

/** Each single-letter key with what it does, to be given to another sign; one that is taken is exchanged when asked. */
export function KeyChoices({ keys }: { readonly keys: readonly ChangeableKey[] }) {
  const [changed, setChanged] = useSetting('changedKeys')
  const [asking, setAsking] = useState<string | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const names = keys.map(({ key }) => key)

  const give = (key: string, sign: string) => {
    setAnswer({ key, words: `Now ${sign}.` })
    setChanged(withKey(changed, names, key, sign)).catch(() =>
      setAnswer({ key, words: 'The key could not be stored and is as it was. Please try again.' }),
    )
  }
  const choose = (key: string, sign: string) => {
    const holder = holderOf(changed, names, sign)
    const other = keys.find((one) => one.key === holder)
    if (!other || other.key === key) return give(key, sign)
    setAnswer({ key, words: `${sign} is already the key for “${other.meaning}”.`, taken: sign })
  }
  const onPressed = (key: string, pressed: string) => {
    // Enter and the blank press the button, which ends the choice. Where a key is held down to type a sign, that follows.
    if (['Enter', ' ', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead'].includes(pressed))
      return
    setAsking(null)
    const sign = signOf(pressed)
    if (pressed === 'Escape' || pressed === 'Tab') setAnswer(null)
    else if (sign) choose(key, sign)
    else setAnswer({ key, words: 'That key has a meaning of its own. Choose a letter or a sign.' })
  }

  return (
    <div className="key-choices">
      <p className="field__hint">
        Press a key below to give it to another letter or sign. The keys of the verdicts are changed in the
        project’s codebook.
      </p>
      <ul className="key-choices__lines" aria-label="Keys that can be changed">
        {keys.map(({ key, meaning }) => {
          const now = keyNow(changed, key)
          const said = answer?.key === key ? answer : null
          return (
            <li key={key} className="key-choices__line">
              <AriaButton
                className="key-choices__key"
                data-key-of={key}
                aria-label={asking === key ? `${meaning}: press the new key` : `${meaning}: ${now}`}
                {...(asking === key ? { 'data-takes-key': true } : {})}
                onPress={() => {
                  setAnswer(null)
                  setAsking(asking === key ? null : key)
                }}
                onBlur={() => setAsking((one) => (one === key ? null : one))}
                onKeyDown={(event) => {
                  if (asking === key) onPressed(key, event.key)
                  else event.continuePropagation()
                }}
              >
                {asking === key ? 'New key…' : <kbd>{now}</kbd>}
              </AriaButton>
              <span className="key-choices__meaning">{meaning}</span>
              {now !== key && (
                <IconButton
                  small
                  label={`Back to ${key}: ${meaning}`}
                  icon={<Undo2 size={14} />}
                  onPress={() => {
                    focusKey(key)
                    choose(key, key)
                  }}
                />
              )}
              <p className="key-choices__answer" role="status">
                {said?.words}
                {said?.taken && (
                  <>
                    <Button
                      small
                      onPress={() => {
                        focusKey(key)
                        give(key, said.taken ?? key)
                      }}
                    >
                      Exchange the two
                    </Button>
                    <Button
                      small
                      tone="quiet"
                      onPress={() => {
                        focusKey(key)
                        setAnswer(null)
                      }}
                    >
                      Leave them
                    </Button>
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ul>
      {Object.keys(changed).length > 0 && (
        <div>
          <Button
            onPress={() => {
              focusKey(names[0] ?? '')
              setAnswer(null)
              void setChanged({})
            }}
          >
            All keys as they were
          </Button>
        </div>
      )}
    </div>
  )
}
