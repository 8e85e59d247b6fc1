/** The judge's only door: a model run on this machine. Needs Node, no Electron. */

export * from './check-models'
export * from './find-models'
export * from './judge-failed'
export type { LocalJudge } from './local-judge'
export * from './open-judge'
