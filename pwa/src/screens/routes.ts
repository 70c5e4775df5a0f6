import type { Phase } from '@countersign/shared/standard'

/** Where every screen lives. Only ids stand in an address, never what a record says. */
export const routes = {
  visits: '/',
  newVisit: '/new',
  takeJob: '/take',
  settings: '/settings',
  /** The card of the day: conduct and appearance. */
  day: '/day',
  visit: (visit: string) => `/visits/${visit}`,
  phase: (visit: string, phase: Phase) => `/visits/${visit}/${phase}`,
  /** Asks the customer for a consent; `about` says what exactly, where one yes doesn't serve for all. */
  ask: (visit: string, consent: string, about = '') =>
    `/visits/${visit}/ask/${consent}${about ? `?about=${encodeURIComponent(about)}` : ''}`,
  /** The data statement, on the page of the work. */
  dataSafety: (visit: string) => `/visits/${visit}/serve?look=data-safety`,
  /** Place 1 alone, before data work. */
  signDataSafety: (visit: string) => `/visits/${visit}/sign-data-safety`,
  /** The handover: both places, or what is still open of them. */
  handover: (visit: string) => `/visits/${visit}/handover`,
  document: (visit: string) => `/visits/${visit}/document`,
} as const
