import { ENGINE_VERSION } from '../../../core'
import { useEnvironment } from './use-environment'

/** Versions of the parts, for a report of a problem. */
export function EnvironmentFacts() {
  const environment = useEnvironment()
  if (environment.state === 'asking') return null
  if (environment.state === 'failed') return <p>The versions could not be read.</p>
  const { info } = environment
  const facts = [
    ['Counterclaim', info.appVersion],
    ['Comparing engine', ENGINE_VERSION],
    ['Electron', info.electron],
    ['Chromium', info.chromium],
    ['Node', info.node],
    ['System', info.platform],
    ['Sandbox', info.sandboxed ? 'on' : 'off, because Counterclaim was started as root'],
  ] as const
  return (
    <dl className="facts numeric">
      {facts.map(([name, value]) => (
        <div key={name} className="facts__line">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
