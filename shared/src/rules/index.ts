export { admit, type Blocker, blockersOf, missingToClose } from './admit.ts'
export { type Advice, evaluate, statementFor } from './evaluate.ts'
export { brief, type Finding, findingsOf } from './finding.ts'
export { appointmentOf, travelOf, viewOf } from './view.ts'
