export { defaultMaster } from './default-master.ts'
export { customerOf, isStandardPart, kitFor, softwareRule, travelTo } from './look-up.ts'
export {
  type Calendar,
  type Customer,
  type KitLine,
  type MasterData,
  masterData,
  mostMinutes,
  type SoftwareRule,
} from './master-data.ts'
export { type Sla, slaOf } from './sla.ts'
export { atWall, minuteOf, type WallMinute, wallMinute } from './wall-clock.ts'
export { addWorkingMinutes, isWorkingDay, workingMinutesBetween } from './working-time.ts'
