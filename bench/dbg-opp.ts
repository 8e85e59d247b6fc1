import { oppositeOf } from '../src/core'
for (const p of process.argv.slice(2)) { const [a, b] = p.split('/'); console.log(p, JSON.stringify(oppositeOf(a!, b!))) }
