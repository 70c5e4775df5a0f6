export { type Announced, type AnnouncedTopic, announced, announcedTopics } from './announced.ts'
export { type Dispatch, dispatch } from './dispatch.ts'
export {
  assetKinds,
  correct,
  type Job,
  type JobField,
  job,
  serviceKinds,
  urgencies,
  warranties,
} from './job.ts'
export { decodeDispatch, dispatchLink, encodeDispatch, readDispatch } from './link.ts'
