export { deviceDay, deviceTime } from './device-time.ts'
export { steadyNow } from './steady-now.ts'
export { useNow } from './use-now.ts'
export { clockOf, howLong, shortTime, toInput } from './wall-time.ts'
