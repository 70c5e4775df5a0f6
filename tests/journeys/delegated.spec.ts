import { dayOn } from '../fixtures/day.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { finishes, isAtWork, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { customersColleagueOn } from '../people/customers-colleague.ts'
import { engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'
import { engineerOnThePhone } from '../people/engineer-on-the-phone.ts'

const { away } = problems

test('the customer is away: the colleague they named on the phone signs, and nobody else', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const trouble = engineerInTrouble(page)
  const phone = engineerOnThePhone(page)
  const colleague = customersColleagueOn(page)
  const day = await dayOn(page, '08:35')
  await isAtWork(day, { engineer, customer, dispatcher }, printerJob)
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
  await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮', result: '连续打印 50 页无卡纸' })
  await finishes(engineer, { topics: '正确装纸' })

  await trouble.meets(away)
  await trouble.asksForConsent('委托代签')
  const { number, question } = await phone.readsOut('方圆')
  expect(number).toBe('010-5550 0131')
  expect(question).toContain('您同意由这位同事代您签字吗：方圆？')

  await engineer.handsOver()
  await customer.reads()
  await customer.tells({ rating: 5 })
  expect(await customer.sees()).toContain('签字人：方圆（客户同事）')
  await colleague.isSomebodyElse('周敏')
  expect(await customer.sees()).toContain('要先由工程师打电话征得客户本人同意')
  await colleague.cannotSign()
  await colleague.corrects('方圆')
  await customer.signs('方圆')
  const pdf = await takesTheRecordHome(engineer)

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['已签字（受托代签）', '身份客户同事', '授权张伟/电话/2026-11-17', '评价人方圆'])
    expect(words).toContain(told)
  expect(words).not.toContain('周敏')
  expect(new Set(words.match(/\d{3,4}-\d{8}/g))).toEqual(new Set(['010-55500131']))
  const { places, consents } = recordIn(pdf).state
  const signer = { name: '方圆', relation: 'colleague' }
  expect(places).toMatchObject({ 1: { signer }, 2: { signer } })
  expect(consents.at(-1)).toMatchObject({ consent: 'delegated-signing', about: '方圆', channel: 'phone' })
})
