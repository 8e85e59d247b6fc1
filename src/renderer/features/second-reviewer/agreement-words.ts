/** The scale of Landis and Koch (1977), which most reports use: the lowest kappa of each word. */
const SCALE = [
  [0.8, 'almost perfect'],
  [0.6, 'substantial'],
  [0.4, 'moderate'],
  [0.2, 'fair'],
  [0, 'slight'],
] as const

/** `substantial`; below chance it is poor. */
export function kappaWord(kappa: number): string {
  return SCALE.find(([from]) => kappa > from)?.[1] ?? (kappa === 0 ? 'slight' : 'poor')
}

/** `0.62`, with a real minus. */
export function kappaFigure(kappa: number): string {
  return kappa
    .toFixed(2)
    .replace(/^-/, '−')
    .replace(/^−0\.00$/, '0.00')
}

/** `83 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
