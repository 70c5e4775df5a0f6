import { defaultMaster } from '@countersign/shared/master'
import { expect, test } from 'vitest'
import { whomToCall } from './whom-to-call.ts'

const master = {
  ...defaultMaster,
  hotlines: { serviceDesk: '400-800-1234', supervisor: { name: '赵敏', phone: '13800000001' } },
  customers: [{ unit: '东方小学', itContact: { name: '孙老师', phone: '13800000002' } }],
}
const job = { customer: { unit: '东方小学', person: '王芳', phone: '13800000003' } }

test('the customer is called on the number of the job', () => {
  expect(whomToCall(master, job, 'customer')).toEqual({ name: '王芳', phone: '13800000003' })
})

test('the supervisor, the service desk and the customer’s IT contact are known to the organisation', () => {
  expect(whomToCall(master, job, 'supervisor')).toEqual({ name: '赵敏', phone: '13800000001' })
  expect(whomToCall(master, job, 'service-desk')).toEqual({ phone: '400-800-1234' })
  expect(whomToCall(master, job, 'it-contact')).toEqual({ name: '孙老师', phone: '13800000002' })
})

test('who isn’t known is nobody', () => {
  expect(whomToCall(defaultMaster, {}, 'customer')).toEqual({})
  expect(whomToCall(defaultMaster, job, 'it-contact')).toEqual({})
  expect(whomToCall(master, job, 'vendor')).toEqual({})
})
