import { Check, Minus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { pageChecks } from './page-checks'
import './self-test.css'
import { type SelfTestLine, selfTestLines, selfTestSum } from './self-test-lines'

type State =
  | { readonly state: 'not yet' | 'checking' | 'broken off' }
  | { readonly state: 'done'; readonly lines: readonly SelfTestLine[]; readonly at: Date }

const SIGNS = { holds: Check, fails: X, unseen: Minus } as const
const SPOKEN: { readonly [S in SelfTestLine['state']]: string } = {
  holds: 'Holds: ',
  fails: 'Fails: ',
  unseen: 'Could not be checked: ',
}

async function found(): Promise<State> {
  try {
    const lines = selfTestLines(await pageChecks(), await window.desktop.selfCheck())
    return { state: 'done', lines, at: new Date() }
  } catch {
    return { state: 'broken off' }
  }
}

/** Lets the reader see for themselves that nothing leaves the computer: each line was tried or read just then. */
export function SelfTest() {
  const [test, setTest] = useState<State>({ state: 'not yet' })
  const isChecking = test.state === 'checking'
  const check = async () => {
    setTest({ state: 'checking' })
    setTest(await found())
  }
  return (
    <>
      <p>
        Counterclaim has no account, sends nothing and fetches nothing. The check tries to get out in every
        way that it has, and looks at what stands in between.
      </p>
      <div>
        <Button isPending={isChecking} onPress={() => void check()}>
          {isChecking ? 'Checking…' : test.state === 'done' ? 'Check again' : 'Check now'}
        </Button>
      </div>
      {test.state === 'broken off' && (
        <Notice tone="error">
          The check broke off, so nothing can be said. Your projects are not touched by it. Please check
          again; if it breaks off once more, close Counterclaim and start it anew.
        </Notice>
      )}
      {test.state === 'done' && <Found lines={test.lines} at={test.at} />}
    </>
  )
}

function Found({ lines, at }: { readonly lines: readonly SelfTestLine[]; readonly at: Date }) {
  const isWhole = lines.every(({ state }) => state !== 'fails')
  const time = at.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  return (
    <>
      <Notice tone={isWhole ? 'good' : 'error'}>
        {selfTestSum(lines)} Checked at {time}.
        {!isWhole && ' Do not use this installation for confidential work until you know why.'}
      </Notice>
      <ul className="self-test" aria-label="What was checked">
        {lines.map(({ state, title, detail }) => {
          const Sign = SIGNS[state]
          return (
            <li key={title} className={`self-test__line self-test__line--${state}`}>
              <Sign className="self-test__sign" size={16} aria-hidden />
              <div>
                <p className="self-test__title">
                  <span className="visually-hidden">{SPOKEN[state]}</span>
                  {title}
                </p>
                <p className="self-test__detail">{detail}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
