/** The only door to what a project is: its rows, the acts that change them, and its forms on disk. */

export * from './contents-as'
export * from './contents-parts'
export * from './difference'
export * from './journal-act'
export * from './project-contents'
export * from './project-replay'
export * from './project-rows'
export * from './row-change'
export * from './source-name'
