import type { Key } from './store.ts'

// The layout of what is stored. A lane is one installed app; n counts from 1 within it.

/** One event of a record, written once. */
export const eventKey = (visit: string, lane: string, n: number): Key => ['event', visit, lane, n]
export const eventsOf = (visit: string): Key => ['event', visit]
export const laneOf = (visit: string, lane: string): Key => ['event', visit, lane]
export const allEvents: Key = ['event']

/** The summary of a visit for the list; it can be made anew from the events. */
export const summaryKey = (visit: string): Key => ['visit', visit]
export const allSummaries: Key = ['visit']

/** The visit a dispatch was opened as. */
export const dispatchKey = (dispatch: string): Key => ['dispatch', dispatch]

/** Bytes of a photo by their hash. */
export const photoKey = (hash: string): Key => ['photo', hash]

/** Words and strokes not yet a fact. */
export const draftKey = (visit: string, field: string): Key => ['draft', visit, field]
export const draftsOf = (visit: string): Key => ['draft', visit]
export const allDrafts: Key = ['draft']

export const settingKey = (name: string): Key => ['setting', name]
export const allSettings: Key = ['setting']

/** The shape of a signature given on this device, to know a copy of it by. It goes when its visit goes. */
export const sketchKey = (visit: string, at: number): Key => ['sketch', visit, at]
export const allSketches: Key = ['sketch']
