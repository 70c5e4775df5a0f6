/** Times that an organisation may set, in minutes where nothing else is said; the standard gives the defaults. */
export interface Times {
  /** Call the customer within this time after dispatch (A1). */
  readonly contactWithin: number
  readonly contactWarn: number
  /** Call back this long after advice on the phone (A9). */
  readonly callBackAfter: number
  readonly callBackWarn: number
  /** Arrive this much before the agreed time (B2). */
  readonly arriveEarly: number
  /** Get ready this much before leaving (B2). */
  readonly getReady: number
  readonly leaveWarn: number
  /** Travel time where nobody said how long it takes. */
  readonly travel: number
  /** How long a visit takes where nobody knows (A6). */
  readonly visitLength: number
  readonly clashWarn: number
  /** The agreed time can't be kept: call no later than this before it (D1, B3); warned of this much earlier. */
  readonly delayCall: number
  readonly delayWarn: number
  /** Not at the door: call this much before the agreed time (M4.1). */
  readonly doorCall: number
  readonly doorCallWarn: number
  /** Be at the customer's this much before their office opens (D2). */
  readonly officeEarly: number
  readonly officeWarn: number
  /** The agreed time is near (M4). */
  readonly arriveWarn: number
  /** Go in no more than this before the agreed time (M4). */
  readonly enterEarly: number
  /** Seconds between two knocks (M3). */
  readonly knockSeconds: number
  /** Phone when nobody has opened for this long (M3). */
  readonly knockLimit: number
  /** From this lateness on an apology alone doesn't do (M4.1). */
  readonly veryLate: number
  /** The service level is nearly exceeded (F1.2). */
  readonly slaWarn: number
  /** Confirm by phone within this time where the customer could not test (F1.4). */
  readonly confirmWithin: number
  readonly confirmWarn: number
  /** Follow up an unsigned record within this time (F4.5). */
  readonly followUpWithin: number
  readonly followUpWarn: number
  /** The working day ends, and the visit is still open (C3). */
  readonly dayEndWarn: number
}

export const standardTimes: Times = {
  contactWithin: 30,
  contactWarn: 10,
  callBackAfter: 120,
  callBackWarn: 15,
  arriveEarly: 10,
  getReady: 30,
  leaveWarn: 10,
  travel: 30,
  visitLength: 60,
  clashWarn: 120,
  delayCall: 5,
  delayWarn: 5,
  doorCall: 1,
  doorCallWarn: 1,
  officeEarly: 5,
  officeWarn: 5,
  arriveWarn: 10,
  enterEarly: 5,
  knockSeconds: 30,
  knockLimit: 5,
  veryLate: 15,
  slaWarn: 60,
  confirmWithin: 120,
  confirmWarn: 30,
  followUpWithin: 1440,
  followUpWarn: 60,
  dayEndWarn: 60,
}
