import { type Fact, facts, isSignature, type Record as ServiceRecord, type State } from '../record/index.ts'

// What must never be, said a second time and without the standard's data: by hand, from the standard's words.

type Law = readonly [words: string, isBroken: (state: State, fact: Fact) => boolean]

const works = ['work-done', 'part-used', 'software-installed', 'setting-changed']

const laws: readonly Law[] = [
  [
    'A2 nobody leaves without an address and a contact',
    ({ job: { customer } }, { type }) =>
      type === 'departed' && !(customer?.address && (customer.phone || customer.person)),
  ],
  [
    'B1 nobody leaves with an unchecked kit',
    ({ checks }, { type }) =>
      type === 'departed' && !['tools', 'tablet', 'media'].every((line) => checks[`B1/${line}`]),
  ],
  [
    'D5 nothing is touched before the owner’s yes',
    (state, { type }) =>
      (works.includes(type) || type === 'work-began') && standing(state, 'touch-device') !== 'yes',
  ],
  [
    'D5 work begins only after back-up was spoken of',
    ({ checks }, { type }) =>
      type === 'work-began' && !(checks['D5/backup-reminder'] && checks['D5/owner-present']),
  ],
  [
    'D6 each change has its own yes',
    (state, fact) =>
      fact.type === 'setting-changed' && standing(state, 'change-settings', fact.payload.what) !== 'yes',
  ],
  [
    'D7 the customer’s data is not touched before place 1',
    (state, fact) => {
      const operation =
        fact.type === 'work-done'
          ? fact.payload.dataOperation
          : fact.type === 'part-used' && fact.payload.kind === 'disk'
            ? 'disk-replacement'
            : null
      const { places, dataWork } = state
      return (
        operation !== null &&
        !(
          isSignature(places[1]) &&
          dataWork !== null &&
          places[1].about === dataWork.event &&
          dataWork.operations.includes(operation)
        )
      )
    },
  ],
  [
    'S5.4 secrets are not backed up by the engineer',
    (_, fact) =>
      fact.type === 'data-work-planned' && fact.payload.secret && fact.payload.backedUpBy === 'engineer',
  ],
  [
    'D4 nothing beyond the scope without a decision each',
    (state, fact) => {
      if (fact.type !== 'work-done' || fact.payload.scope !== 'extra') return false
      const others = state.work.filter((one) => one.scope === 'extra' && one.line !== fact.payload.line)
      return approvals(state, 'D4') <= others.length
    },
  ],
  [
    'D10 calls are asked for',
    (state, fact) =>
      fact.type === 'call-made' &&
      standing(state, fact.payload.phone === 'own' ? 'make-call' : 'use-customer-phone') !== 'yes',
  ],
  [
    'S6.1 never the customer’s phone for another job',
    (_, fact) =>
      fact.type === 'call-made' && fact.payload.phone === 'customer' && fact.payload.about === 'another-job',
  ],
  [
    'S3 nothing is taken away without a yes',
    (state, fact) =>
      fact.type === 'device-taken' && standing(state, 'take-away', fact.payload.what) !== 'yes',
  ],
  [
    'S4.6 no non-standard part without approval',
    (state, fact) =>
      fact.type === 'part-used' &&
      fact.payload.standard === false &&
      !approved(state, 'S4.6', fact.payload.name),
  ],
  [
    'S5.2 software beyond the ticket is asked for',
    (state, fact) =>
      fact.type === 'software-installed' &&
      (fact.payload.scope ?? 'ticket') !== 'ticket' &&
      standing(state, 'install-software', fact.payload.name) !== 'yes',
  ],
  [
    'S5.3 no forbidden software without approval',
    (state, fact) =>
      fact.type === 'software-installed' &&
      fact.payload.forbidden === true &&
      !approved(state, 'S5.3', fact.payload.name),
  ],
  [
    'S6.3 borrowing is asked for',
    (state, fact) => fact.type === 'thing-borrowed' && standing(state, 'borrow', fact.payload.what) !== 'yes',
  ],
  [
    'S7 moving is asked for',
    (state, fact) =>
      fact.type === 'things-moved' && standing(state, 'move-items', fact.payload.what) !== 'yes',
  ],
  [
    'S6.6 nothing is promised without a decision',
    (state, { type }) => type === 'promise-made' && approvals(state, 'S6.5') + approvals(state, 'S6.6') === 0,
  ],
  [
    'S6.2 nobody works on alone without leave',
    (state, { type }) =>
      works.includes(type) && state.ownerAway !== null && standing(state, 'continue-alone') !== 'yes',
  ],
  [
    'F1.4 a colleague tests only with leave',
    (state, fact) =>
      fact.type === 'verified' &&
      fact.payload.tester === 'colleague' &&
      standing(state, 'colleague-tests') !== 'yes',
  ],
  [
    'F4.2 place 2 waits for place 1',
    ({ places, dataWork }, fact) =>
      fact.type === 'signed' &&
      fact.payload.place === 2 &&
      !(isSignature(places[1]) && places[1].about === (dataWork?.event ?? null)),
  ],
  [
    'F1.1 place 2 waits for the test',
    ({ verified, outcome }, fact) =>
      fact.type === 'signed' && fact.payload.place === 2 && !(verified && outcome),
  ],
  [
    'F4.1 place 2 waits for the work',
    ({ work, parts, software, settings }, fact) =>
      fact.type === 'signed' &&
      fact.payload.place === 2 &&
      work.length + parts.length + software.length + settings.length === 0,
  ],
  [
    'S6.3 what was borrowed is back before place 2',
    ({ borrowed, back }, fact) =>
      fact.type === 'signed' && fact.payload.place === 2 && borrowed.some((one) => !back.includes(one.line)),
  ],
  [
    'F4.3 the engineer never signs',
    (_, fact) => fact.type === 'signed' && fact.payload.signer.name === '李明',
  ],
  [
    'F4.4 somebody else signs only as named by phone',
    (state, fact) => {
      if (fact.type !== 'signed' || fact.payload.signer.relation === 'customer') return false
      const kind = fact.payload.place === 1 && state.dataWork ? 'delegated-data-safety' : 'delegated-signing'
      const answer = state.consents.findLast(
        (one) => one.consent === kind && one.about === fact.payload.signer.name && one.channel === 'phone',
      )
      return !answer || answer.withdrawn !== null || answer.answer !== 'yes'
    },
  ],
  [
    'what is signed stays as it is',
    ({ places }, fact) =>
      isSignature(places[2]) &&
      !facts[fact.type].followsOn &&
      !(fact.type === 'note-added' && fact.audience === 'internal'),
  ],
  [
    'A9 ends by phone only once it works',
    (state, fact) =>
      fact.type === 'visit-ended' &&
      fact.payload.way === 'solved-by-phone' &&
      state.calledBack?.works !== true,
  ],
]

/** The laws that recording this fact in this record breaks. */
export function wrongIn({ state }: ServiceRecord, fact: Fact): readonly string[] {
  return laws.filter(([, isBroken]) => isBroken(state, fact)).map(([words]) => words)
}

/** What stands against closing the ticket of a record, whatever the standard's data says. */
export function wrongToClose({ state }: ServiceRecord): readonly string[] {
  const { places, ended, workBegan, trips, verified, taken, returned } = state
  if (ended && !workBegan && trips.every((trip) => !trip.workBegan)) return []
  const closings: readonly (readonly [string, boolean])[] = [
    ['unsigned', !isSignature(places[2]) && approvals(state, 'F4.5') === 0],
    ['untested', verified === null],
    [
      'tested by the engineer, confirmed by nobody',
      verified?.tester === 'engineer' && !state.supervisorConfirmed,
    ],
    [
      'still in the workshop',
      !ended && taken.some((one) => returned.every((back) => back.taken !== one.line)),
    ],
  ]
  return closings.filter(([, isWrong]) => isWrong).map(([words]) => words)
}

function standing(state: State, consent: string, about?: string): 'yes' | 'no' | 'none' {
  const last = state.consents.findLast(
    (one) => one.consent === consent && (about === undefined || one.about === about),
  )
  return !last || last.withdrawn !== null ? 'none' : last.answer
}

function approvals({ escalations, decisions }: State, about: string): number {
  return escalations.filter(
    (asked) =>
      asked.about === about &&
      decisions.findLast((one) => one.escalation === asked.line)?.decision === 'approved',
  ).length
}

function approved(state: State, about: string, subject: string): boolean {
  const asked = state.escalations.findLast((one) => one.about === about && one.subject === subject)
  return state.decisions.findLast((one) => one.escalation === asked?.line)?.decision === 'approved'
}
