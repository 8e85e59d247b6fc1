import { useMemo, useRef, useState } from 'react'
import type { Claim, Comparison } from '../../../core'
import { claimAtClick, claimInPlaceOf, claimsByArticle } from './claim-order'

/** The claim inspector: whether it is open, at which claim, and the ways to others. */
export interface Inspector {
  readonly isOpen: boolean
  /** Null while it is closed, and where there is no claim at all. */
  readonly claim: Claim | null
  /** Place among the claims of its source, from 1. */
  readonly at: number
  readonly of: number
  /** Opens it at a claim, or moves it there. */
  readonly open: (claimId: string | null) => void
  readonly close: () => void
  /** The next or previous claim of the same source. */
  readonly step: (by: 1 | -1) => void
  /** A click on a passage that these claims share. */
  readonly pick: (claimIds: readonly string[]) => void
}

const NO_CLAIMS: readonly Claim[] = []

/** Holds which claim is at hand. One that is gone after a new run gives way to what stands there now, else to the first of `firstSource`. */
export function useInspector(comparison: Comparison | null, firstSource: string | undefined): Inspector {
  const [isOpen, setOpen] = useState(false)
  const [claimId, setClaimId] = useState<string | null>(null)
  const opener = useRef<Element | null>(null)
  const claims = comparison?.claims ?? NO_CLAIMS
  const lists = useMemo(() => claimsByArticle(claims), [claims])
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const wanted = claimId === null ? undefined : (byId.get(claimId) ?? claimInPlaceOf(claims, claimId))
  const claim = wanted ?? lists.get(firstSource ?? '')?.[0] ?? claims[0] ?? null
  const list = lists.get(claim?.articleId ?? '') ?? NO_CLAIMS
  const index = claim ? list.indexOf(claim) : -1
  return {
    isOpen,
    claim: isOpen ? claim : null,
    at: index + 1,
    of: list.length,
    open: (id) => {
      if (!isOpen) opener.current = document.activeElement
      setOpen(true)
      if (id !== null) setClaimId(id)
    },
    close: () => {
      setOpen(false)
      const back = opener.current
      // What had the focus may have given way to the inspector; then the panel that comes back takes it.
      requestAnimationFrame(() => {
        const target =
          back instanceof HTMLElement && back.isConnected && back !== document.body
            ? back
            : document.querySelector<HTMLElement>('.finding-list [tabindex="0"], [data-inspect-opener]')
        target?.focus({ preventScroll: true })
      })
    },
    step: (by) => {
      const next = list[index + by]
      if (next) setClaimId(next.id)
    },
    pick: (ids) => {
      const here = ids.flatMap((id) => byId.get(id) ?? [])
      const next = claimAtClick(here, claim?.id ?? null)
      if (next) setClaimId(next.id)
    },
  }
}
