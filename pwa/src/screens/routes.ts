import type { Phase } from '@countersign/shared/standard'

/** Where every screen lives. Only ids stand in an address, never what a record says. */
export const routes = {
  visits: '/',
  newVisit: '/new',
  takeJob: '/take',
  settings: '/settings',
  /** What the organisation knows: all of it, or one of its tables. */
  master: (table = '') => `/settings/master${table && `/${table}`}`,
  /** The card of the day: conduct and appearance. */
  day: '/day',
  /** The engineer's own process figures. */
  figures: '/figures',
  /** The engineer's badge, to be shown; `from` is where the way back leads. */
  badge: (from: string) => `/badge?from=${encodeURIComponent(from)}`,
  visit: (visit: string) => `/visits/${visit}`,
  phase: (visit: string, phase: Phase) => `/visits/${visit}/${phase}`,
  /** A problem on the page of a phase; `subject` says what exactly, where it is about one part or program. */
  problem: (visit: string, phase: Phase, problem: string, subject = '') =>
    `/visits/${visit}/${phase}?problem=${problem}${subject ? `&subject=${encodeURIComponent(subject)}` : ''}`,
  /** The door timer, and the note to leave there. */
  door: (visit: string) => `/visits/${visit}/door`,
  doorNote: (visit: string) => `/visits/${visit}/door/note`,
  /** Asks the customer for a consent; `about` says what exactly, where one yes doesn't serve for all. */
  ask: (visit: string, consent: string, about = '') =>
    `/visits/${visit}/ask/${consent}${about ? `?about=${encodeURIComponent(about)}` : ''}`,
  /** The engineer's step before it: who answers, and how they are asked. */
  prepareQuestion: (visit: string, consent: string, about = '') =>
    `/visits/${visit}/ask/${consent}/prepare${about ? `?about=${encodeURIComponent(about)}` : ''}`,
  /** The engineer's step after a no: what to do now. */
  answeredNo: (visit: string, consent: string, about = '') =>
    `/visits/${visit}/ask/${consent}/answered-no${about ? `?about=${encodeURIComponent(about)}` : ''}`,
  /** The data statement, on the page of the work. */
  dataSafety: (visit: string) => `/visits/${visit}/serve?look=data-safety`,
  photos: (visit: string) => `/visits/${visit}/serve?look=photos`,
  /** Place 1 alone, before data work. */
  signDataSafety: (visit: string) => `/visits/${visit}/sign-data-safety`,
  /** The handover: both places, or what is still open of them. */
  handover: (visit: string) => `/visits/${visit}/handover`,
  /** Asks the customer to type a secret themselves; the way back leads to this phase. */
  lookAway: (visit: string, phase: Phase) => `/visits/${visit}/look-away?phase=${phase}`,
  document: (visit: string) => `/visits/${visit}/document`,
} as const
