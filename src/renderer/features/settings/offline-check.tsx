import { useState } from 'react'
import { Button } from '../../ui/button'
import { counted } from '../../ui/counted'
import { Notice } from '../../ui/notice'
import { requestIsRefused } from './request-is-refused'
import { useEnvironment } from './use-environment'

/** Lets the reader see for themselves that nothing leaves the computer. */
export function OfflineCheck() {
  const [environment, ask] = useEnvironment()
  const [refused, setRefused] = useState<boolean | null>(null)
  const check = async () => {
    setRefused(await requestIsRefused())
    await ask()
  }
  return (
    <>
      <p>
        Counterclaim has no account, sends nothing and fetches nothing. The window may not open any address
        outside the application; the check tries one and shows what comes of it.
      </p>
      <div>
        <Button onPress={() => void check()}>Check that nothing gets out</Button>
      </div>
      {refused === true && (
        <Notice tone="good">
          Nothing gets out: a request to an outside address was refused inside this window.
          {environment.state === 'known' && ` ${attempts(environment.info.blockedRequests)}`}
        </Notice>
      )}
      {refused === false && (
        <Notice tone="error">
          The test request was not refused as it should be. Do not use this installation for confidential
          work.
        </Notice>
      )}
    </>
  )
}

function attempts(blocked: number): string {
  if (blocked === 0) return 'Since the start nothing else in the application has tried.'
  return `Since the start ${counted(blocked, 'request')} got as far as the application and ended there.`
}
