import { FormFields, useForm } from './forms/fact-form.tsx'
import type { Form } from './forms/form.ts'

/** A form in its place on the page: each choice, and each field that is left, becomes a fact by itself. */
export function FormInPlace({ form }: { form: Form }) {
  return <FormFields form={form} state={useForm(form, undefined, true)} />
}
