import { bigDay } from './big-day.ts'
import { firstLoad } from './first-load.ts'
import { overlay } from './overlay.ts'
import { reading } from './reading.ts'
import { rules } from './rules.ts'

const benches = { 'big-day': bigDay, 'first-load': firstLoad, overlay, reading, rules }

const [name = ''] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name as keyof typeof benches] : undefined
if (bench) await bench()
else {
  process.stderr.write(`Which figures? One of: ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 2
}
