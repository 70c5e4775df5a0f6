import { officeJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { begins, comesToTheCustomer, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { listenForRefusals } from '../people/refusals.ts'

test.use({ speaks: 'en' })

test('the same in English: from the dispatch to the signed record', async ({
  engineer,
  customer,
  dispatcher,
}) => {
  const refusals = await listenForRefusals(engineer.page)
  const organisation = 'Blue Bridge IT Services Ltd.'
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(officeJob, { organisation })))
  await engineer.introducesThemselves({ name: 'Grace Lin', number: 'E022', organisation })
  await engineer.seesTheJobOf('Łódź & Partners Trading (Shanghai) Co., Ltd.')
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: 'Worn pick-up roller', spare: 'Pick-up roller RM2-5741' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: 'The pick-up roller slips', cause: 'It is worn' })
  await engineer.writesDownWork({
    kind: 'hardware',
    what: 'Replaced the pick-up roller',
    result: '50 pages, no jam',
  })
  await finishes(engineer, { topics: 'How to load paper' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: 'Séamus', rating: 5, words: 'Quick and tidy — thank you.' })
  const pdf = await takesTheRecordHome(engineer)
  expect(refusals).toEqual([])

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of [
    'On-SiteServiceRecord',
    'Łódź&PartnersTrading(Shanghai)Co.,Ltd.',
    'Replacedthepick-uproller',
    'Inthisvisitnodataoperationwasdone',
    'Theservicedescribedabovewasgivenasstated.',
    'Quickandtidy—thankyou.',
  ])
    expect(words).toContain(told)
})
