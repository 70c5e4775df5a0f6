export { deviceDay, deviceTime } from './device-time.ts'
export { useNow } from './use-now.ts'
export { useSeconds } from './use-seconds.ts'
export { clockOf, howLong, shortTime, toInput } from './wall-time.ts'
