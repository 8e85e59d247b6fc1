import { useEffect, useState } from 'react'

/** Waits shorter than this are not worth a word: what shows and goes at once only flickers. */
const LATE_MS = 200

/** True once `waiting` has lasted for a moment. */
export function useIsLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [waiting])
  return late && waiting
}
