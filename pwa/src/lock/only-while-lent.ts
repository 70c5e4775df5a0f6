import type { Refusal } from '@countersign/shared/field'
import type { append, Fact } from '@countersign/shared/record'

type Admit = typeof append

/**
 * Lets a signature, or its refusal, into a record only while the tablet is lent to the customer of that visit. What was
 * given then stays given: where storage is late, it is admitted again after the engineer has the tablet back.
 * @param lentFor the visit the tablet is lent for, if it is lent
 */
export function onlyWhileLent(admit: Admit, lentFor: () => string | undefined): Admit {
  const given = new WeakSet<Fact>()
  return (record, fact, stamp) => {
    if (isCustomers(fact) && !given.has(fact)) {
      if (lentFor() !== record.visit) return notLent
      given.add(fact)
    }
    return admit(record, fact, stamp)
  }
}

function isCustomers(fact: Fact): boolean {
  return fact?.type === 'signed' || fact?.type === 'signature-refused'
}

const notLent: Refusal = {
  refused: 'not-lent',
  say: {
    'zh-CN': '签字只能由客户在交给他们的页面上完成。请点“交给客户”，由客户亲手签。',
    en: 'Only the customer signs, on the page that is handed to them. Choose “Hand over” and let them sign.',
  },
}
