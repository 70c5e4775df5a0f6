import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { TextField } from '../parts/fields/text-field.tsx'
import { Dialog } from '../parts/overlays/dialog.tsx'
import { Sheet } from '../parts/overlays/sheet.tsx'
import { everyday } from '../words/everyday.ts'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

export function Overlays() {
  const { say } = useLang()
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null)
  const close = () => setOpen(null)
  return (
    <Specimen name="Dialog, Sheet">
      <div className="row">
        <Button onPress={() => setOpen('dialog')}>
          {say({ 'zh-CN': '打开对话框', en: 'Open the dialog' })}
        </Button>
        <Button onPress={() => setOpen('sheet')}>{say({ 'zh-CN': '打开面板', en: 'Open the sheet' })}</Button>
      </div>
      {open === 'dialog' && (
        <Dialog
          title={say({ 'zh-CN': '客户不愿意签名？', en: 'The customer won’t sign?' })}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{say(everyday.back)}</Button>
              <Button kind="danger" onPress={close}>
                {say({ 'zh-CN': '记录拒签', en: 'Record the refusal' })}
              </Button>
            </>
          }
        >
          <p>
            {say({
              'zh-CN': '不要勉强客户。请写下原因，主管会继续跟进，直到客户满意。',
              en: 'Don’t press them. Write down why; the supervisor follows up until the customer is satisfied.',
            })}
          </p>
        </Dialog>
      )}
      {open === 'sheet' && (
        <Sheet
          title={say({ 'zh-CN': '添加配件', en: 'Add a part' })}
          onClose={close}
          action={
            <Button kind="primary" isWide onPress={close}>
              {say({ 'zh-CN': '加入记录', en: 'Put it on the record' })}
            </Button>
          }
        >
          <div className="stack">
            <TextField label={say({ 'zh-CN': '名称', en: 'Name' })} value="" onCommit={() => undefined} />
            <TextField label={say({ 'zh-CN': '型号', en: 'Model' })} value="" onCommit={() => undefined} />
            <TextField
              label={say({ 'zh-CN': '新序列号', en: 'New serial no.' })}
              value=""
              onCommit={() => undefined}
            />
          </div>
        </Sheet>
      )}
    </Specimen>
  )
}
