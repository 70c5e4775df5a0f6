import { identifiedNames, relationNames } from '@countersign/shared/names'
import { identifiedHow, signerRelations } from '@countersign/shared/record'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { ChoiceGroup } from '../../parts/fields/choice-group.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { useLang } from '../../words/lang.tsx'
import type { SignerDraft } from './signing.ts'

interface SignerFieldsProps {
  signer: SignerDraft
  onChange: (signer: SignerDraft) => void
}

/** Who signs: one line where it is known, fields where it isn't or is somebody else. */
export function SignerFields({ signer, onChange }: SignerFieldsProps) {
  const { say } = useLang()
  const [isOpen, setOpen] = useState(signer.name.trim() === '' || signer.typed !== undefined)
  if (!isOpen) {
    return (
      <div className="signer-line">
        <p>{say(fill(words.signer, { name: signer.name, relation: relationNames[signer.relation] }))}</p>
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {say(words.other)}
        </Button>
      </div>
    )
  }
  const { relation, identified } = signer
  return (
    <div className="stack">
      <TextField
        label={say(words.name)}
        value={signer.name}
        draft={signer.typed}
        autoComplete="name"
        onDraft={(typed) => onChange({ ...signer, typed })}
        onCommit={(name) => onChange({ name, relation, identified: 'told' })}
      />
      <ChoiceGroup
        label={say(words.relation)}
        choices={signerRelations.map((id) => ({ id, label: say(relationNames[id]) }))}
        chosen={relation}
        onChoose={(relation) => onChange({ ...signer, relation })}
      />
      <SelectField
        label={say(words.identified)}
        options={identifiedHow.map((id) => ({ id, label: say(identifiedNames[id]) }))}
        chosen={identified}
        placeholder=""
        onChoose={(identified) => onChange({ ...signer, identified })}
      />
    </div>
  )
}

const words = {
  signer: { 'zh-CN': '签字人：{name}（{relation}）', en: 'Signing: {name} ({relation})' },
  other: { 'zh-CN': '由他人签字', en: 'Someone else signs' },
  name: { 'zh-CN': '签字人姓名', en: 'Name of who signs' },
  relation: { 'zh-CN': '与客户的关系', en: 'Who that is' },
  identified: { 'zh-CN': '如何核实身份（工程师填写）', en: 'How the engineer knows' },
} satisfies { [name: string]: Text }
