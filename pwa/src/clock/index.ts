export { deviceDay, deviceTime } from './device-time.ts'
