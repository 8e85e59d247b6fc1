import { useEffect, useEffectEvent, useState } from 'react'
import type { Claim, Comparison } from '../../../core'
import type { CompareTarget } from '../../ui/compare-target'

interface Ways {
  readonly finding: (id: string) => void
  readonly claim: (claim: Claim) => void
  readonly sources: (ids: readonly string[]) => void
}

/** Shows what somebody came for, once, as soon as it is there. What is no longer there is let go. */
export function useArrival(at: CompareTarget | null, comparison: Comparison | null, ways: Ways): void {
  const [arrivedAt, setArrivedAt] = useState<CompareTarget | null>(null)
  const arrive = useEffectEvent((target: CompareTarget, known: Comparison) => {
    const claim = target.show === 'claim' ? known.claims.find(({ id }) => id === target.id) : undefined
    const isThere =
      target.show === 'sources' ||
      claim !== undefined ||
      (target.show === 'finding' && known.findings.some(({ id }) => id === target.id))
    if (!isThere) return
    setArrivedAt(target)
    if (target.show === 'sources') ways.sources(target.ids)
    else if (claim) ways.claim(claim)
    else if (target.show === 'finding') ways.finding(target.id)
  })
  useEffect(() => {
    if (at && comparison && at !== arrivedAt) arrive(at, comparison)
  }, [at, comparison, arrivedAt])
}
