import { printerJob } from '../fixtures/jobs.ts'
import { begins, comesToTheCustomer } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'

const part = { kind: 'other', name: '光驱' } as const
const { nonstandard } = problems

test('a part that isn’t on the list is refused, and used once the supervisor has approved this very one', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const trouble = engineerInTrouble(page)
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '光驱损坏', spare: '光驱' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '光驱不读盘' })

  await trouble.triesToUseNonstandard(part.name)
  await trouble.takesTheWayOut()
  expect(await trouble.asksAbout(nonstandard)).toBe(part.name)
  await trouble.writesTheQuestion({ reason: '客户坚持加装光驱', whom: '赵敏' })
  await trouble.writesTheDecisionDown('这一台可以加装', { problem: nonstandard })
  await trouble.putsTheProblemAway(nonstandard)
  await trouble.usesItAfterAll()

  expect(await trouble.readsParts()).toContainEqual(expect.stringContaining(part.name))
})
