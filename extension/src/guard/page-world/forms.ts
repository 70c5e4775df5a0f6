import type { Hold } from './hold.ts'

const { apply } = Reflect

/** `form.submit()` sends without a submit event. */
export function holdForms(hold: Hold): void {
  HTMLFormElement.prototype.submit = new Proxy(HTMLFormElement.prototype.submit, {
    apply(submit, form, args) {
      const go = () => apply(submit, form, args)
      if (hold.form(form, { go, stop: () => {} })) return undefined
      return go()
    },
  })
}
