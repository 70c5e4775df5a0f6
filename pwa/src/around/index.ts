export { aroundVisit } from './around-visit.ts'
export { useAround } from './use-around.ts'
export { useMaster } from './use-master.ts'
