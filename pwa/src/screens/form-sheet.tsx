import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { Sheet } from '../parts/overlays/sheet.tsx'
import { useLang } from '../words/lang.tsx'
import { FormFields, useForm } from './forms/fact-form.tsx'
import { type Form, firstToType } from './forms/form.ts'

interface FormSheetProps {
  form: Form
  /** The line to edit; a new one where it isn't said. */
  line?: string | undefined
  /** The fact was made. */
  onDone?: (() => void) | undefined
  onClose: () => void
}

/** A form on a sheet. Closing it keeps what was typed; only its button makes the fact. */
export function FormSheet({ form, line, onDone, onClose }: FormSheetProps) {
  const { say } = useLang()
  const state = useForm(form, line)
  const [first] = useState(() => firstToType(form, state.values))
  const finish = async () => {
    if (!(await state.finish())) return
    onDone?.()
    onClose()
  }
  return (
    <Sheet
      title={say(form.title)}
      onClose={onClose}
      action={
        <Button kind="primary" isWide onPress={finish}>
          {say(form.done)}
        </Button>
      }
    >
      <FormFields form={form} state={state} first={first} />
    </Sheet>
  )
}
